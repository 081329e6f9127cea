namespace RelaxCodec.Cli;

/// <summary>The files that the paths of a command line stand for.</summary>
internal sealed class InputFiles
{
    private readonly string _extension;
    private readonly List<InputFile> _files = [];
    private readonly List<InputFault> _faults = [];

    private InputFiles(string extension) => _extension = extension;

    /// <summary>
    /// The files, in the order of the paths; those of a folder sorted by name, ordinal. A path given twice is there twice.
    /// </summary>
    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>The folders without a file, and those that cannot be listed.</summary>
    public IReadOnlyList<InputFault> Faults => _faults;

    /// <summary>Looks the paths up. Whether a file can be read is only known when it is.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="extension">How the names end of those files in folders that are meant.</param>
    public static InputFiles Find(IEnumerable<string> paths, string extension = ".xml")
    {
        var found = new InputFiles(extension);
        foreach (string path in paths)
        {
            if (path != InputFile.StandardInput && Directory.Exists(path))
                found.AddFolder(path);
            else
                found._files.Add(new InputFile(path, IsNamed: true) { Size = SizeOf(path) });
        }

        return found;
    }

    private static long? SizeOf(string path) =>
        path != InputFile.StandardInput && UnixFile.At(path) is { IsRegular: true, Size: var size } ? size : null;

    private void AddFolder(string folder)
    {
        var files = new List<InputFile>();
        int faults = _faults.Count;
        Walk(folder, files);
        files.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        _files.AddRange(files);
        if (files.Count == 0 && _faults.Count == faults)
            _faults.Add(new InputFault(folder, $"no *{_extension} file in this folder"));
    }

    private void Walk(string folder, List<InputFile> files)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (InputFault.IsExpected(e))
        {
            _faults.Add(InputFault.Of(folder, e));
            return;
        }

        foreach (FileSystemInfo entry in entries)
        {
            string name = Path.Combine(folder, entry.Name);
            if (!entry.Attributes.HasFlag(FileAttributes.Directory))
            {
                // Whoever reads a pipe waits for somebody to write it.
                if (entry.Name.EndsWith(_extension, StringComparison.Ordinal) && UnixFile.At(name) is var file and not { IsRegular: false })
                    files.Add(new InputFile(name, IsNamed: false) { Size = file?.Size });
            }
            else if (entry.LinkTarget is null)
            {
                // A link to a folder is not followed: it may lead back to where we are.
                Walk(name, files);
            }
        }
    }
}
