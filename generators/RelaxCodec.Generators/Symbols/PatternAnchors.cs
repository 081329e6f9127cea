namespace RelaxCodec.Generators.Symbols;

/// <summary>Finds what is an anchor in other kinds of regular expressions: ^ where a branch begins, and $ where one ends.</summary>
internal static class PatternAnchors
{
    /// <summary>The pattern without them.</summary>
    public static string Remove(string pattern)
    {
        var anchors = new HashSet<int>(In(pattern));
        return string.Concat(pattern.Where((_, index) => !anchors.Contains(index)));
    }

    /// <summary>Where they are.</summary>
    public static IEnumerable<int> In(string pattern)
    {
        int depth = 0; // In [...] they stand for themselves in all kinds.
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\')
                i++;
            else if (c == '[')
                depth++;
            else if (c == ']')
                depth--;
            else if (depth == 0 && ((c == '^' && (i == 0 || pattern[i - 1] is '(' or '|'))
                || (c == '$' && (i == pattern.Length - 1 || pattern[i + 1] is ')' or '|'))))
                yield return i;
        }
    }
}
