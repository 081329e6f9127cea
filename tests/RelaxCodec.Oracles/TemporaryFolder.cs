namespace RelaxCodec.Oracles;

/// <summary>A folder that lives as long as the test that made it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("relaxcodec-").FullName;

    /// <summary>Writes a file (UTF-8 without BOM), its folders too, and returns its full path.</summary>
    public string Write(string name, string text)
    {
        string path = Prepare(name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a file byte by byte and returns its full path.</summary>
    public string Write(string name, ReadOnlySpan<byte> content)
    {
        string path = Prepare(name);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Prepare(string name)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }
}
