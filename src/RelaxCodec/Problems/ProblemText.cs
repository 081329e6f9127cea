using System.Globalization;
using System.Text;

namespace RelaxCodec;

/// <summary>
/// The wording that problems have in common, for problems of one's own too: what was found on one short line, and what may have been meant.
/// </summary>
public static class ProblemText
{
    private const int LongestQuote = 60;
    private const int LongestName = 64;
    private const int LongestList = 400;
    private const int LongestPath = 16;
    private const int StepsAtEnds = 4;

    /// <summary>Characters of the document in quotes: shortened, control characters and invisible marks escaped.</summary>
    /// <param name="found">The characters.</param>
    public static string Quote(ReadOnlySpan<char> found)
    {
        var text = new StringBuilder("'");
        int length = found.Length;
        if (length > LongestQuote)
            length = char.IsHighSurrogate(found[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        AppendVisible(text, found[..length]);
        if (length < found.Length)
            text.Append('…');
        return text.Append('\'').ToString();
    }

    /// <summary>
    /// A text with every line end, control character and invisible mark spelt out (<c>\n</c>, <c>\u202E</c>): it can neither break the line
    /// nor steer a terminal.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasUnfit(text))
            return text;
        var line = new StringBuilder(text.Length);
        AppendVisible(line, text);
        return line.ToString();
    }

    /// <summary><c>; did you mean 'x'?</c> if one of the allowed names is near.</summary>
    /// <param name="found">The name that is there.</param>
    /// <param name="allowed">The names that may be there, separated by <c>, </c>.</param>
    internal static string Suggestion(ReadOnlySpan<char> found, string allowed)
    {
        string? nearest = null;
        int smallest = Math.Min(2, (found.Length - 1) / 2) + 1;
        foreach (string name in allowed.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            if (!found.SequenceEqual(name) && IsNear(found, name, smallest, out int distance))
            {
                nearest = name;
                smallest = distance;
            }
        }

        return nearest is null ? "" : $"; did you mean '{nearest}'?";
    }

    /// <summary>The same, where what is allowed is told in words: the values in it stand in quotes.</summary>
    internal static string SuggestionFromWords(ReadOnlySpan<char> found, string expected)
    {
        string[] parts = expected.Split('\'');
        return parts.Length < 3 ? "" : Suggestion(found, string.Join(", ", parts.Where(static (_, i) => i % 2 == 1)));
    }

    /// <summary>The allowed names, or that there are none.</summary>
    internal static string Allowed(string allowed, string what)
    {
        if (allowed.Length == 0)
            return $"no {what}";
        if (allowed.Length <= LongestList)
            return allowed;
        return string.Concat(allowed.AsSpan(0, allowed.LastIndexOf(", ", LongestList, StringComparison.Ordinal)), ", …");
    }

    /// <summary>A path that is for the eye: of very many steps the first and the last ones, with <c>…</c> between them.</summary>
    internal static string ShortenPath(string path)
    {
        if (path.AsSpan().Count('/') <= LongestPath)
            return path;
        int head = 0;
        int tail = path.Length;
        for (int i = 0; i < StepsAtEnds; i++)
        {
            head = path.IndexOf('/', head + 1);
            tail = path.LastIndexOf('/', tail - 1);
        }

        return string.Concat(path.AsSpan(0, head), "/…", path.AsSpan(tail));
    }

    /// <summary>How many insertions, removals, replacements and swaps of neighbours lead from one name to another.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other. The work grows with the product of the lengths.</param>
    /// <param name="ignoreCase">Whether small and capital letters are the same.</param>
    public static int Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to, bool ignoreCase = false)
    {
        int[] beforeLast = new int[to.Length + 1];
        int[] last = new int[to.Length + 1];
        int[] row = new int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
            last[j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = last[j - 1] + (Same(from[i - 1], to[j - 1], ignoreCase) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2], ignoreCase) && Same(from[i - 2], to[j - 1], ignoreCase))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[to.Length];
    }

    private static bool IsNear(ReadOnlySpan<char> found, string name, int limit, out int distance)
    {
        distance = limit;
        if (found.Length > LongestName || name.Length > LongestName || Math.Abs(found.Length - name.Length) >= limit)
            return false;
        distance = Distance(found, name, ignoreCase: true);
        return distance < limit;
    }

    private static bool Same(char a, char b, bool ignoreCase) =>
        a == b || (ignoreCase && char.ToLowerInvariant(a) == char.ToLowerInvariant(b));

    private static void AppendVisible(StringBuilder text, ReadOnlySpan<char> found)
    {
        foreach (Rune rune in found.EnumerateRunes())
        {
            if (!IsUnfit(rune))
                text.Append(rune.ToString());
            else if (rune.Value == '\n')
                text.Append("\\n");
            else if (rune.Value == '\t')
                text.Append("\\t");
            else if (rune.Value == '\r')
                text.Append("\\r");
            else
                text.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
        }
    }

    private static bool HasUnfit(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsUnfit(rune))
                return true;
        }

        return false;
    }

    // What would do something other than be seen.
    private static bool IsUnfit(Rune rune) => rune.Value is < ' ' or > '~' && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
