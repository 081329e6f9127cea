namespace RelaxCodec.Cli;

/// <summary>A folder that gets a file for each picture.</summary>
/// <param name="folder">The folder; made if it is not there.</param>
/// <param name="extension">How the names of the files end.</param>
/// <param name="paths">The paths of the command line.</param>
/// <param name="isInput">Whether a path is that of a document, which no picture may replace.</param>
internal sealed class PictureFolder(string folder, string extension, IReadOnlyList<string> paths, Func<string, bool> isInput)
{
    private const string NameOfStandardInput = "standard-input";

    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    /// <summary>Writes the picture of a document.</summary>
    /// <param name="document">The document's name.</param>
    /// <param name="picture">The picture.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="IOException">It cannot be written, or another document's picture has the same name.</exception>
    public string Write(string document, string picture)
    {
        string path = Path.Combine(folder, Path.ChangeExtension(NameOf(document), extension));
        if (isInput(path))
            throw new IOException($"its picture would replace {ProblemText.OneLine(path)}, which is to be read: draw it to another folder");
        if (!_written.TryAdd(path, document))
        {
            string other = ProblemText.OneLine(_written[path]);
            throw new IOException($"its picture would replace that of {other}: draw it in another call, to another folder");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, picture);
        return path;
    }

    // Below a folder that was named, as it is there: names may be the same in two of its folders.
    private string NameOf(string document) =>
        document == InputFile.StandardInput ? NameOfStandardInput
        : !paths.Contains(document) && paths.Where(path => IsBelow(document, path)).MaxBy(static path => path.Length) is { } named
            ? Path.GetRelativePath(named, document)
            : Path.GetFileName(document);

    private static bool IsBelow(string document, string path) =>
        document.StartsWith(Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
