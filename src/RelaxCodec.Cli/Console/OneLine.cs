using System.Globalization;
using System.Text;

namespace RelaxCodec.Cli;

/// <summary>Text that came from outside, fit for a terminal and for tools that read line by line.</summary>
internal static class OneLine
{
    /// <summary>The text with every line end, control character and invisible mark spelt out: it can neither break the line nor steer the terminal.</summary>
    public static string Of(string text)
    {
        if (!text.EnumerateRunes().Any(IsUnfit))
            return text;
        var line = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsUnfit(rune))
                line.Append(Escape(rune));
            else
                line.Append(rune.ToString());
        }

        return line.ToString();
    }

    /// <summary>A document with every such character but tabs and line ends as a character reference, which means the same in its values.</summary>
    public static string Visible(string document)
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

    private static bool IsUnfit(Rune rune) => IsUnfit(Rune.GetUnicodeCategory(rune));

    private static bool IsUnfitForDocument(Rune rune) => rune.Value is not ('\t' or '\r' or '\n') && IsUnfit(rune);

    private static bool IsUnfit(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Escape(Rune rune) => rune.Value switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{rune.Value:X4}"),
    };
}
