using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RelaxCodec.Conformance.Documents;

/// <summary>
/// Changes the characters of documents, not their trees: quotes, references, white space, comments and CDATA in odd places, repeated
/// attributes, prefixes, digits. Some of what comes out is no XML. The same for the same seed.
/// </summary>
/// <param name="seed">The seed.</param>
/// <param name="documents">The texts that are changed.</param>
internal sealed partial class TextMutator(int seed, IReadOnlyList<string> documents)
{
    private static readonly string[] Markup =
    [
        "<!---->", "<!-- a - b -->", "<?t?>", "<?t d ? >?>", "<![CDATA[]]>", "<![CDATA[ ]]>", "<![CDATA[x]]>", " ", "\n\t", "&#32;",
        "&#10;", "&#x9;", "\u00a0", "\u2028", "&#xA0;",
        "text", "&amp;", "&#x41;", "5", "0", "<foreign xmlns='urn:example'/>", "<p:foreign xmlns:p='urn:example' p:a='b'/>", "<unknown/>",
        "<p:unbound/>", "&nbsp;", "]]>", "<!-- -- -->", "<", "&",
    ];

    private static readonly string[] Attributes =
    [
        " xml:lang='en'", " xml:space='preserve'", " xml:space='x'", " xmlns='urn:example'", " xmlns:p='urn:example'",
        " xmlns:p='urn:example' p:name='x'", " xmlns=''", " p:unbound='x'", " xml:id='x'",
        " unknown='x'", " name=''", " type='pci'", " mode=\"bridge\"", " a='1'a='2'", " xmlns:p=''",
        " xmlns:xml='http://www.w3.org/XML/1998/namespace'", " b='<'", " b='&amp;'", " b=c",
    ];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private readonly Random _random = new(seed);

    /// <summary>One of the documents, changed in one to four places.</summary>
    public string Next()
    {
        string document = documents[_random.Next(documents.Count)];
        for (int changes = _random.Next(1, 5); changes > 0; changes--)
            document = Change(document);
        return document;
    }

    private string Change(string document) => _random.Next(16) switch
    {
        0 => AtTag(document, ShuffleAttributes),
        1 or 2 => AtAttribute(document, Requote),
        3 => AtTag(document, AddSpace),
        4 or 5 => AtAttribute(document, (_, name, value) => $"{name}='{InValue(value, Refer)}'"),
        6 => AtText(document, text => InValue(text, Refer)),
        7 => AtText(document, text => InValue(text, c => Pick([$"<![CDATA[{c}]]>", $"<!---->{c}", $"<?t?>{c}", $"{c}<![CDATA[]]>"]))),
        8 or 9 => InsertMarkup(document),
        10 => AtTag(document, tag => tag.Insert(NameLength(tag), Pick(Attributes))),
        11 => AtAttribute(document, (all, _, _) => $"{all}{Pick([" ", ""])}{all}"),
        12 => AtAttribute(document, (_, name, value) => $"{name}='{OtherDigits(value)}'"),
        13 => AtAttribute(document, (_, name, value) =>
            Pick([$"{name.ToUpperInvariant()}='{value}'", $"{name}='{value.ToUpperInvariant()}'", $"{name}='{value.ToLowerInvariant()}'"])),
        14 => Pick([
            "<?xml version='1.0'?>", "<?xml version=\"1.0\" encoding='UTF-8'?>\n", "<?xml version='1.0' standalone='yes'?>", "\ufeff", " ",
            "<!-- c -->", "<?t?>"
        ]) + document
            + Pick(["", "\n", "<!-- c -->", "<?t?>", " x", "<a/>"]),
        _ => Pick([document.Replace("\n", "\r\n", StringComparison.Ordinal), document.Replace('\n', '\r'), DropCharacter(document)]),
    };

    private string AtTag(string document, Func<string, string> change) => At(Tag(), document, match => change(match.Value));

    private string AtAttribute(string document, Func<string, string, string, string> change) =>
        At(Attribute(), document, match => change(match.Value, match.Groups["name"].Value, match.Groups["value"].Value[1..^1]));

    private string AtText(string document, Func<string, string> change) => At(Text(), document, match => change(match.Value));

    private string At(Regex place, string document, Func<Match, string> change)
    {
        MatchCollection places = place.Matches(document);
        if (places.Count == 0)
            return document;
        Match match = places[_random.Next(places.Count)];
        return string.Concat(document.AsSpan(0, match.Index), change(match), document.AsSpan(match.Index + match.Length));
    }

    private string ShuffleAttributes(string tag)
    {
        string[] attributes = [.. Attribute().Matches(tag).Select(match => match.Value)];
        _random.Shuffle(attributes);
        int next = 0;
        return Attribute().Replace(tag, _ => attributes[next++]);
    }

    private string Requote(string all, string name, string value)
    {
        string space = Pick(["", " ", "\n", "\t"]);
        return Pick([
            $"{name}{space}=\"{value.Replace("\"", "&quot;", StringComparison.Ordinal)}\"",
            $"{name}={space}'{value.Replace("'", "&apos;", StringComparison.Ordinal)}'"
        ]);
    }

    private string AddSpace(string tag) => tag.EndsWith("/>", StringComparison.Ordinal)
        ? Pick([tag.Insert(tag.Length - 2, " "), tag.Insert(tag.Length - 1, " "), $"{tag[..^2]}></{tag[1..NameLength(tag)]}>"])
        : tag.Insert(tag.Length - 1, Pick([" ", "\n", "\t\t"]));

    private string InsertMarkup(string document)
    {
        MatchCollection ends = Tag().Matches(document);
        // Earlier changes may have left no whole tag.
        if (ends.Count == 0)
            return Pick(Markup) + document;
        Match tag = ends[_random.Next(ends.Count)];
        return document.Insert(Pick([tag.Index, tag.Index + tag.Length]), Pick(Markup));
    }

    private string InValue(string value, Func<char, string> change)
    {
        // Not within a reference.
        int[] places = [.. Enumerable.Range(0, value.Length)
            .Where(i => value.LastIndexOf('&', i) <= value.LastIndexOf(';', i) && !char.IsSurrogate(value[i]) && value[i] != '&')];
        if (places.Length == 0)
            return value;
        int place = Pick(places);
        return value[..place] + change(value[place]) + value[(place + 1)..];
    }

    private string Refer(char c) => Pick(["", c.ToString(), "&#32;", "&#10;"]) + string.Create(
        CultureInfo.InvariantCulture, $"&#{Pick([((int)c).ToString(CultureInfo.InvariantCulture), $"x{(int)c:x}", $"x000{(int)c:X}"])};");

    private string OtherDigits(string value) => Pick(
    [
        $"+{value}", $"-{value}", $"0{value}", $"00{value}", $"0x{value}", value.Replace("0x", "0X", StringComparison.Ordinal),
        value.Replace("0x", "", StringComparison.Ordinal), $"{value}0", $"{value}.0", $"{value}e0",
        $" {value}", $"{value} ", $"{value}\n", $"{value}&#xA0;", $"\u200b{value}", value.Replace('1', '\u0661'),
        value.Replace('0', '\uff10'), $"{value}99999999999999999999", value.Replace(':', '-'),
        value.Replace(".", ".0", StringComparison.Ordinal),
    ]);

    private string DropCharacter(string document)
    {
        int place = _random.Next(document.Length);
        var text = new StringBuilder(document);
        text.Remove(place, 1);
        if (_random.Next(2) == 0)
            text.Insert(place, document[_random.Next(document.Length)]);
        return text.ToString();
    }

    private static int NameLength(string tag) => tag.AsSpan().IndexOfAny(NameEnds) is > 0 and var length ? length : 1;

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    [GeneratedRegex("<[A-Za-z][^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(?<name>[A-Za-z][A-Za-z0-9_:-]*)=(?<value>'[^'<>]*'|\"[^\"<>]*\")", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();

    [GeneratedRegex("(?<=>)[^<>]*[^<>\\s][^<>]*(?=<)")]
    private static partial Regex Text();
}
