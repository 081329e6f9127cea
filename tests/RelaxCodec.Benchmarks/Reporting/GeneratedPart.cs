namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>The part of a Markdown file that is measured and not written by hand: between two comments.</summary>
internal static class GeneratedPart
{
    private const string Start = "<!-- Measured: tests/RelaxCodec.Benchmarks writes from here -->\n";
    private const string End = "<!-- to here. -->\n";

    /// <summary>Puts a new text between the comments; a file that is not there yet becomes one of nothing else.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text, its last line complete.</param>
    /// <exception cref="InvalidDataException">The file has no such comments.</exception>
    public static void Replace(string path, string text)
    {
        string whole = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : Start + End;
        int start = whole.IndexOf(Start, StringComparison.Ordinal);
        int end = start < 0 ? -1 : whole.IndexOf(End, start, StringComparison.Ordinal);
        if (end < 0)
            throw new InvalidDataException($"{path} has no part to write: it starts with {Start.Trim()} and ends with {End.Trim()}");
        File.WriteAllText(path, $"{whole[..(start + Start.Length)]}{text}{whole[end..]}");
    }
}
