namespace RelaxCodec.AssemblyGrammars;

/// <summary>Files, with failures told to the one who builds.</summary>
internal static class CheckedFile
{
    public static string[] ReadLines(string path) => Try(path, "read", static path => File.ReadAllLines(path));

    public static byte[] ReadBytes(string path) => Try(path, "read", static path => File.ReadAllBytes(path));

    /// <summary>Writes a file unless it has these bytes already, so that what depends on it is not built again.</summary>
    public static void WriteChanged(string path, byte[] content) => Try(path, "written", path =>
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return true;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        // In one step: the builds of several target frameworks may write the same file at once.
        string draft = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(draft, content);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }

        return true;
    });

    private static T Try<T>(string path, string what, Func<string, T> access)
    {
        try
        {
            return access(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException
            or ArgumentException)
        {
            throw new ExportException(ExportException.BadFile, $"'{path}' cannot be {what}: {exception.Message}");
        }
    }
}
