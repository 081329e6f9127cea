using System.Text.RegularExpressions;

namespace RelaxCodec.CodeFixes.Editing;

/// <summary>How names of C# are written in XML, as the names beside them show.</summary>
internal static class LiteralStyle
{
    // An abbreviation, a word with its digits, or digits alone.
    private static readonly Regex Word = new("[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+", RegexOptions.CultureInvariant);

    // Where the siblings do not tell, the first.
    private static readonly Func<IReadOnlyList<string>, string>[] Styles =
    [
        words => string.Join("-", words).ToLowerInvariant(),
        words => words[0].ToLowerInvariant() + string.Concat(words.Skip(1).Select(Capitalize)),
        words => string.Join("_", words).ToLowerInvariant(),
        words => string.Concat(words).ToLowerInvariant(),
        words => string.Concat(words.Select(Capitalize)),
        words => string.Join("_", words).ToUpperInvariant(),
        words => string.Join("-", words).ToUpperInvariant(),
        words => string.Join(" ", words).ToLowerInvariant(),
    ];

    /// <summary>
    /// The literal for a name in the style of most of its siblings; null if the name has no words, or another has this literal.
    /// </summary>
    public static string? LiteralOf(string name, IEnumerable<(string Name, string Literal)> siblings)
    {
        string[] words = WordsOf(name);
        if (words.Length == 0)
            return null;
        (string Name, string Literal)[] all = [.. siblings];
        Func<IReadOnlyList<string>, string> style = Styles.OrderByDescending(
            s => all.Count(a => WordsOf(a.Name) is { Length: > 0 } its && s(its) == a.Literal)).First();
        string literal = style(words);
        return all.Any(a => a.Literal.Trim() == literal) ? null : literal;
    }

    /// <summary>The name of C# for a literal; null if it has none.</summary>
    public static string? NameOf(string literal)
    {
        string name = string.Concat(WordsOf(literal).Select(Capitalize));
        return name.Length == 0 || char.IsDigit(name[0]) ? null : name;
    }

    private static string[] WordsOf(string name) => [.. Word.Matches(name).Cast<Match>().Select(m => m.Value)];

    private static string Capitalize(string word) =>
        char.ToUpperInvariant(word[0])
            + (word.Length > 1 && word.Any(char.IsLower) ? word.Substring(1) : word.Substring(1).ToLowerInvariant());
}
