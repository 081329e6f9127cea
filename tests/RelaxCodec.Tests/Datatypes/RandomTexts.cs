using System.Text;

namespace RelaxCodec.Tests.Datatypes;

/// <summary>Random texts and patterns; the same seed gives the same ones.</summary>
internal static class RandomTexts
{
    private static readonly string[] Characters =
        ["a", "b", "1", "_", "-", " ", ".", "\n", "\r", "\t", "\u00E9", "\U0001F600", "Z", "\u03BB", "\u0663", "\u0300", "$", "^", ",", "&",
         "\u2028", "\u0132", "\u0560", "0", "9", "+", ":", "T", "P", "Y", "M", "S", "e", "E", "=", "A", "%", "/", "#", "?", "[", "]"];

    private static readonly string[] Atoms =
        ["a", "b", "1", "_", "-", "\u00E9", "\U0001F600", "$", "^", ",", "&", "ab", "a1", " ", "\\.", "\\-", "\\n", "\\\\", "\\|", "/", ":",
         ".", ".", "\\s", "\\S", "\\i", "\\c", "\\d", "\\w", "\\D", "\\W", "\\p{L}", "\\P{Lu}", "\\p{IsGreek}", "\\p{N}"];

    private static readonly string[] Members =
        ["a", "b", "1", "_", "\\-", "\\.", "\u00E9", "\U0001F600", ".", "$", "\\^", "&", "&&", ",", "\\]", "\\[", "\\n", "\\\\", " ",
         "|", "(",
         "a-c", "0-9", "A-Z", "a-z", "\u0300-\u0400", "\U0001F600-\U0001F64F", "\u00E9-\u03BB", "!-/", "\t-\r", "+-\\-",
         "\\s", "\\S", "\\i", "\\c", "\\d", "\\w", "\\D", "\\W", "\\I", "\\C", "\\p{L}", "\\P{Lu}", "\\p{Nd}", "\\p{IsGreek}",
         "\\P{IsBasicLatin}", "\\p{P}", "\\p{S}", "\\p{C}", "\\p{Z}", "\\p{Pi}", "\\p{Mn}", "\\p{IsPrivateUse}"];

    private static readonly string[] Quantifiers =
        ["", "", "", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,3}", "{2,}", "{0}", "{1,}", "{3,5}"];

    public static string Text(Random random)
    {
        var text = new StringBuilder();
        for (int length = random.Next(7); length > 0; length--)
            text.Append(Pick(random, Characters));
        return text.ToString();
    }

    /// <summary>One or two characters changed, put in or taken away; surrogate pairs stay whole.</summary>
    public static string Mutate(Random random, string text)
    {
        List<string> runes = [.. text.EnumerateRunes().Select(rune => rune.ToString())];
        for (int edits = random.Next(1, 3); edits > 0; edits--)
        {
            int at = random.Next(runes.Count + 1);
            int kind = random.Next(3);
            if (kind > 0 && at < runes.Count)
                runes.RemoveAt(at);
            if (kind < 2)
                runes.Insert(at, Pick(random, Characters));
        }

        return string.Concat(runes);
    }

    public static string Pattern(Random random, int depth = 0)
    {
        var pattern = new StringBuilder();
        for (int branches = Math.Max(1, random.Next(-2, 4)); branches > 0; branches--)
        {
            for (int parts = random.Next(depth == 0 ? 1 : 0, 5); parts > 0; parts--)
                pattern.Append(Atom(random, depth)).Append(Pick(random, Quantifiers));
            if (branches > 1)
                pattern.Append('|');
        }

        return pattern.ToString();
    }

    private static string Atom(Random random, int depth) => random.Next(depth > 2 ? 8 : 10) switch
    {
        < 6 => Pick(random, Atoms),
        < 8 => Class(random, 0),
        _ => $"({Pattern(random, depth + 1)})",
    };

    private static string Class(Random random, int depth)
    {
        var members = new StringBuilder(random.Next(3) == 0 ? "[^" : "[");
        for (int count = random.Next(1, 4); count > 0; count--)
            members.Append(Pick(random, Members));
        if (depth < 2 && random.Next(5) == 0)
            members.Append('-').Append(Class(random, depth + 1));
        return members.Append(']').ToString();
    }

    private static string Pick(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
