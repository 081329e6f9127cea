using System.Text;

namespace RelaxCodec.Conformance.Tokens;

/// <summary>
/// Writes documents that are mostly well-formed and heavy in something: namespaces, attributes, references, depth, characters of
/// several bytes.
/// </summary>
/// <param name="seed">The seed.</param>
internal sealed class DocumentGenerator(int seed)
{
    private static readonly string[] Prefixes = ["", "", "p:", "q:", "p:", "xml:", "r:", "é:"];
    private static readonly string[] Locals =
    [
        "a", "b", "name", "type", "é", "sixteen-bytes-ab", "a-name-of-more-than-16-bytes", "space", "lang", "xmlns",
        "a1", "a.b", "_",
    ];
    private static readonly string[] Uris = ["u", "v", "u", "urn:example", " u", "é", "&#117;", "http://www.w3.org/XML/1998/namespace"];
    private static readonly string[] Spaces = [" ", " ", " ", " ", "\n", "\t", "\r\n", "  ", "\r"];
    private static readonly string[] Values =
    [
        "", "x", "default", "preserve", " y ", "é", "&lt;", "&#10;", "a\nb", "a\r\nb", "\t", "\U0001F600", "'",
        "0123456789abcdefg", "&amp;&quot;",
    ];
    private static readonly string[] Content =
    [
        "x", " ", "\n  ", "\r\n", "&amp;", "&#32;", "&#x1F600;", "é", "€", "]", "<!--c-->", "<?p d?>", "<![CDATA[<]]>",
        "\t", "text of more than 16 bytes", "&lt;b&gt;", "\r", ">",
    ];

    private readonly Random _random = new(seed);

    /// <summary>One more document.</summary>
    public string Next()
    {
        var document = new StringBuilder();
        if (_random.Next(6) == 0)
            document.Append("<?xml version='1.0' encoding='UTF-8'?>").Append(Pick(Spaces));
        int style = _random.Next(5);
        Append(document, style, _random.Next(1, 5), "");
        if (_random.Next(6) == 0)
            document.Append(Pick(Spaces)).Append("<!--end-->");
        return document.ToString();
    }

    private void Append(StringBuilder document, int style, int depth, string declared)
    {
        string prefix = style == 0 && _random.Next(3) == 0 ? Pick(Prefixes) : "";
        string name = prefix + Pick(Locals);
        document.Append('<').Append(name);
        string inScope = AppendAttributes(document, style, declared + prefix);
        if (_random.Next(4) == 0)
            document.Append(Pick(Spaces));
        if (depth == 0 || _random.Next(5) == 0)
        {
            document.Append("/>");
            return;
        }

        document.Append('>');
        for (int items = _random.Next(5); items > 0; items--)
        {
            if (_random.Next(2) == 0)
                Append(document, style, depth - 1, inScope);
            else
                document.Append(Pick(Content));
        }

        document.Append("</").Append(name).Append(_random.Next(8) == 0 ? Pick(Spaces) : "").Append('>');
    }

    /// <returns>The prefixes in scope.</returns>
    private string AppendAttributes(StringBuilder document, int style, string inScope)
    {
        int count = style switch
        {
            0 => _random.Next(5),
            1 => _random.Next(3) == 0 ? _random.Next(12) : 1,
            _ => _random.Next(3),
        };
        var used = new HashSet<string>();
        for (; count > 0; count--)
        {
            string prefix = style == 0 ? Pick(Prefixes) : "";
            string name = style == 0 && _random.Next(3) == 0
                ? Pick(["xmlns", "xmlns:p", "xmlns:q", "xmlns:r", "xmlns:é"])
                : prefix + Pick(Locals) + (style == 1 ? _random.Next(20) : "");
            // Names that are there twice should be rare.
            if (!used.Add(name) && _random.Next(20) != 0)
                continue;
            char quote = _random.Next(2) == 0 ? '\'' : '"';
            string value = Pick(name.StartsWith("xmlns", StringComparison.Ordinal) ? Uris : name == "xml:space" ? ["default"] : Values);
            document.Append(Pick(Spaces)).Append(name).Append(_random.Next(20) == 0 ? " = " : "=").Append(quote)
                .Append(quote == '\'' ? value.Replace("'", "&apos;", StringComparison.Ordinal) : value).Append(quote);
        }

        // Most of what is used is declared, on the same tag and behind what uses it.
        foreach (string prefix in (string[])["p", "q", "r", "é"])
        {
            if (style == 0
                && !inScope.Contains(prefix + "!", StringComparison.Ordinal)
                && used.Add("xmlns:" + prefix) && _random.Next(30) != 0)
            {
                document.Append(Pick(Spaces)).Append("xmlns:").Append(prefix).Append("='").Append(Pick(Uris[..6])).Append('\'');
                inScope += prefix + "!";
            }
        }

        return inScope;
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
