using System.Globalization;
using System.Text;

namespace RelaxCodec;

/// <summary>The wording that problems have in common: what was found on one short line, and what may have been meant.</summary>
internal static class ProblemText
{
    private const int LongestQuote = 60;
    private const int LongestList = 400;
    private const int LongestPath = 16;
    private const int StepsAtEnds = 4;

    /// <summary>Characters of the document in quotes: shortened, control characters escaped.</summary>
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

    /// <summary>A text without line ends and other control characters.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        AppendVisible(line, text);
        return line.ToString();
    }

    /// <summary><c>; did you mean 'x'?</c> if one of the allowed names is near.</summary>
    /// <param name="found">The name that is there.</param>
    /// <param name="allowed">The names that may be there, separated by <c>, </c>.</param>
    public static string Suggestion(ReadOnlySpan<char> found, string allowed)
    {
        string? nearest = null;
        int smallest = Math.Min(2, (found.Length - 1) / 2) + 1;
        foreach (string name in allowed.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            int distance = Distance(found, name);
            if (distance < smallest && !found.SequenceEqual(name))
            {
                nearest = name;
                smallest = distance;
            }
        }

        return nearest is null ? "" : $"; did you mean '{nearest}'?";
    }

    /// <summary>The same, where what is allowed is told in words: the values in it stand in quotes.</summary>
    public static string SuggestionFromWords(ReadOnlySpan<char> found, string expected)
    {
        string[] parts = expected.Split('\'');
        return parts.Length < 3 ? "" : Suggestion(found, string.Join(", ", parts.Where(static (_, i) => i % 2 == 1)));
    }

    /// <summary>The allowed names, or that there are none.</summary>
    public static string Allowed(string allowed, string what)
    {
        if (allowed.Length == 0)
            return $"no {what}";
        if (allowed.Length <= LongestList)
            return allowed;
        return string.Concat(allowed.AsSpan(0, allowed.LastIndexOf(", ", LongestList, StringComparison.Ordinal)), ", …");
    }

    /// <summary>A path that is for the eye: of very many steps the first and the last ones, with <c>…</c> between them.</summary>
    public static string ShortenPath(string path)
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

    /// <summary>
    /// How many insertions, removals, replacements and swaps of neighbours lead from one name to the other; case does not count. Three
    /// stands for three or more.
    /// </summary>
    private static int Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        const int Far = 3;
        const int Longest = 64;
        if (Math.Abs(from.Length - to.Length) >= Far || from.Length > Longest || to.Length > Longest)
            return Far;
        Span<int> beforeLast = stackalloc int[to.Length + 1];
        Span<int> last = stackalloc int[to.Length + 1];
        Span<int> row = stackalloc int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
            last[j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            Span<int> reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
        }

        return Math.Min(last[to.Length], Far);
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);

    private static void AppendVisible(StringBuilder text, ReadOnlySpan<char> found)
    {
        foreach (char c in found)
        {
            if (c == '\n')
                text.Append("\\n");
            else if (c == '\t')
                text.Append("\\t");
            else if (c == '\r')
                text.Append("\\r");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                text.Append(c);
        }
    }
}
