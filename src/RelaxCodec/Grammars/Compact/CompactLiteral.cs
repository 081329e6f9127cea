using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RelaxCodec;

/// <summary>Characters of the compact syntax: literals, identifiers and comments (RELAX NG Compact Syntax, 2 and C).</summary>
internal static partial class CompactLiteral
{
    private static readonly string[] Quotes = ["\"", "'", "\"\"\"", "'''"];

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "attribute", "default", "datatypes", "div", "element", "empty", "external", "grammar", "include", "inherit",
        "list", "mixed", "namespace", "notAllowed", "parent", "start", "string", "text", "token",
    };

    /// <summary>A name of a define: a keyword is told apart by a backslash.</summary>
    public static string Identifier(string name) => Keywords.Contains(name) ? "\\" + name : name;

    /// <summary>A literal, on one line.</summary>
    /// <remarks>
    /// An escape stands for its character everywhere, so a quotation mark cannot be escaped: another kind of quotes, or several literals.
    /// </remarks>
    public static string Of(string value)
    {
        var literals = new StringBuilder();
        int start = 0;
        do
        {
            (int length, string quote) = Quotes.Select(quote => (Length: LengthIn(quote, value, start), quote))
                .MaxBy(static best => best.Length);
            literals.Append(start > 0 ? " ~ " : "").Append(quote).Append(Escape(value.Substring(start, length))).Append(quote);
            start += length;
        }
        while (start < value.Length);
        return literals.ToString();
    }

    /// <summary>Text of a literal or of a comment, with escapes for what cannot stand there, or not be seen.</summary>
    public static string Escape(string text) =>
        Special().Replace(text, static match => string.Create(CultureInfo.InvariantCulture, $"\\x{{{(int)match.Value[0]:X}}}"));

    // How much of the rest can stand in these quotes.
    private static int LengthIn(string quote, string value, int start)
    {
        int end = value.IndexOf(quote, start, StringComparison.Ordinal);
        if (end < 0)
            end = value.Length;
        // The last characters must not join with the closing quotes.
        while (quote.Length > 1 && end > start && value[end - 1] == quote[0])
            end--;
        return end - start;
    }

    // What looks like an escape would be taken for one.
    [GeneratedRegex(@"[\t\n\r]|\\(?=x+\{)")]
    private static partial Regex Special();
}
