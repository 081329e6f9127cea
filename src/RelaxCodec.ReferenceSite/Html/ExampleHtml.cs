using System.Text.RegularExpressions;

namespace RelaxCodec.ReferenceSite;

/// <summary>Writes an example, with the names in it told apart from the rest.</summary>
internal static partial class ExampleHtml
{
    /// <summary>Writes the text of an XML document.</summary>
    public static void Write(HtmlWriter html, string example)
    {
        html.Open("pre", ("class", "example"), ("tabindex", "0"), ("aria-label", "Example")).Open("code");
        int end = 0;
        foreach (Match token in Token().Matches(example))
        {
            html.Text(example[end..token.Index]);
            string kind = token.Groups["tag"].Success ? "tag" : token.Groups["name"].Success ? "attr" : "value";
            html.Element("span", token.Value, ("class", kind));
            end = token.Index + token.Length;
        }

        html.Text(example[end..]).Close("code").Close("pre").Line();
    }

    // Quotation marks in text are left alone: they have no sign of equality before them.
    [GeneratedRegex("""(?<tag></?[\w:.-]+|/?>)|(?<name>[\w:.-]+(?==\"))|(?<value>(?<==)"[^"]*")""", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
