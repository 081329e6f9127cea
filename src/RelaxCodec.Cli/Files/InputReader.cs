namespace RelaxCodec.Cli;

/// <summary>Reads files, each once: a pipe has its content only once, and the root element has to be seen before the rest.</summary>
internal sealed class InputReader(ToolConsole console)
{
    // No encoding takes more bytes for a UTF-16 code unit: a longer file is over the limit, and the reader says so.
    private const long MostBytesACharacter = 4;

    // Of what does not tell how long it is.
    private const int FirstBytes = 64 * 1024;

    private static readonly long MostBytes = (XmlLimits.Default.DocumentCharacters + 1) * MostBytesACharacter;

    private bool _standardInputIsRead;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fault">Why it cannot be read; null if it can.</param>
    /// <returns>Its bytes; empty where there is a fault.</returns>
    public byte[] Read(InputFile file, out InputFault? fault)
    {
        fault = null;
        try
        {
            if (file.IsStandardInput)
                return ReadStandardInput();
            if (Directory.Exists(file.Name))
                throw new IOException("this is a folder");
            using FileStream stream = new(file.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            return Read(stream);
        }
        catch (Exception e) when (InputFault.IsExpected(e))
        {
            fault = InputFault.Of(file.Name, e);
            return [];
        }
    }

    private byte[] ReadStandardInput()
    {
        if (_standardInputIsRead)
            throw new IOException("standard input can be read only once");
        _standardInputIsRead = true;
        return Read(console.Input);
    }

    /// <summary>Reads a file that is no document; one that is larger than any document is a fault.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fault">Why it cannot be read; null if it can.</param>
    /// <returns>Its bytes; empty where there is a fault.</returns>
    public byte[] ReadWhole(InputFile file, out InputFault? fault)
    {
        byte[] content = Read(file, out fault);
        if (content.Length < MostBytes)
            return content;
        fault = new InputFault(file.Name, $"this file is larger than {MostBytes >> 20} MiB");
        return [];
    }

    private static byte[] Read(Stream stream)
    {
        // One byte more than there should be: without growing, reading it shows the end.
        var content = new byte[stream.CanSeek ? Math.Min(stream.Length, MostBytes) + 1 : FirstBytes];
        int length = 0;
        int count;
        while (length < MostBytes && (count = stream.Read(content, length, content.Length - length)) > 0)
        {
            length += count;
            if (length == content.Length)
                Array.Resize(ref content, Math.Max(2 * length, FirstBytes));
        }

        Array.Resize(ref content, length);
        return content;
    }
}
