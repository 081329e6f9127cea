using System.Buffers;

namespace RelaxCodec.Cli;

/// <summary>What a problem points at, on its line: a whole attribute, the start of a tag, or a text.</summary>
internal static class ProblemSpan
{
    private static readonly SearchValues<char> EndsOfNames = SearchValues.Create(" \t=/>\"'<");

    /// <summary>The column behind the last one of it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">Where it begins, from 1.</param>
    /// <returns>At least one more than where it begins; null where the line has no such column.</returns>
    public static int? EndOf(string line, int column)
    {
        if (column < 1 || column > line.Length)
            return null;
        ReadOnlySpan<char> rest = line.AsSpan(column - 1);
        int length = rest[0] == '<' ? 1 + NameLength(rest[1..]) : AttributeLength(rest) ?? TextLength(rest);
        return column + Math.Max(length, 1);
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(EndsOfNames);
        return end < 0 ? text.Length : end;
    }

    private static int? AttributeLength(ReadOnlySpan<char> text)
    {
        int name = NameLength(text);
        ReadOnlySpan<char> behind = text[name..].TrimStart();
        if (name == 0 || behind.IsEmpty || behind[0] != '=')
            return null;
        behind = behind[1..].TrimStart();
        if (behind.IsEmpty || behind[0] is not ('"' or '\''))
            return null;
        int close = behind[1..].IndexOf(behind[0]);
        // A value may go on on the next line.
        return close < 0 ? text.Length : text.Length - behind.Length + close + 2;
    }

    private static int TextLength(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf('<');
        return (end < 0 ? text : text[..end]).TrimEnd().Length;
    }
}
