using System.Globalization;
using System.Text;

namespace RelaxCodec.Cli;

/// <summary>Text that came from outside, fit for a terminal; for a single line there is <see cref="ProblemText.OneLine"/>.</summary>
internal static class TerminalText
{
    /// <summary>
    /// A document with every control character and invisible mark but tabs and line ends as a character reference, which means the same in
    /// its values.
    /// </summary>
    public static string Of(string document)
    {
        if (!document.EnumerateRunes().Any(IsUnfitForDocument))
            return document;
        var visible = new StringBuilder(document.Length + 16);
        foreach (Rune rune in document.EnumerateRunes())
            visible.Append(IsUnfitForDocument(rune) ? string.Create(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};") : rune.ToString());
        return visible.ToString();
    }

    /// <summary>Whether a character would do something other than be seen.</summary>
    public static bool IsUnfit(char c) => IsUnfit(char.GetUnicodeCategory(c));

    private static bool IsUnfitForDocument(Rune rune) => rune.Value is not ('\t' or '\r' or '\n') && IsUnfit(Rune.GetUnicodeCategory(rune));

    private static bool IsUnfit(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;
}
