namespace RelaxCodec.Cli;

/// <summary>The lines of a document, for quoting the one that a problem points at.</summary>
internal sealed class SourceLines(byte[] content)
{
    private const string Cut = "…";

    private readonly Lazy<IReadOnlyList<string>> _lines = new(() => Split(content));

    /// <summary>The lines of the document that problems point at, by their numbers.</summary>
    public static IReadOnlyDictionary<int, string> Of(byte[] content, IEnumerable<Problem> problems)
    {
        IReadOnlyList<string> lines = new SourceLines(content)._lines.Value;
        return problems
            .Select(problem => problem.Line)
            .Where(line => line > 0 && line <= lines.Count)
            .Distinct()
            .ToDictionary(line => line, line => lines[line - 1]);
    }

    /// <summary>A line, cut around a column where it is too long, and a pointer at the column to stand below it.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="width">How many columns there are.</param>
    /// <returns>Null where there is no such place.</returns>
    public (string Text, string Pointer)? Excerpt(int line, int column, int width)
    {
        if (line < 1 || line > _lines.Value.Count || column < 1)
            return null;
        string text = _lines.Value[line - 1];
        int at = Math.Min(column - 1, text.Length);
        int room = Math.Max(width - (2 * Cut.Length) - 2, 16);
        int indent = text.Length - text.AsSpan().TrimStart().Length;
        // A line that fits keeps its start; of a long one the part around the column is shown.
        int start = text.Length - Math.Min(indent, at) <= room
            ? Math.Min(indent, at)
            : Math.Clamp(at - (room / 3), 0, Math.Max(0, text.Length - room));
        int length = Math.Min(room, text.Length - start);
        string before = start > indent ? Cut : "";
        string after = start + length < text.Length ? Cut : "";
        // A column for a character, whatever it is: the pointer has to stand below the right one.
        char[] shown = [.. text.AsSpan(start, length)];
        for (int i = 0; i < shown.Length; i++)
        {
            if (TerminalText.IsUnfit(shown[i]))
                shown[i] = ' ';
        }

        return (before + new string(shown) + after, new string(' ', before.Length + at - start) + "^");
    }

    // A wrong guess at the encoding makes an ugly quote, nothing worse.
    private static List<string> Split(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content, writable: false), detectEncodingFromByteOrderMarks: true);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    }
}
