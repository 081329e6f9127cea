namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>A part of XLIFF 1.2: units of text with inline markup that nests.</summary>
[Element("xliff"), Ns("urn:oasis:names:tc:xliff:document:1.2")]
internal sealed partial class Xliff
{
    [Attr("version"), Pattern("1\\.2")]
    public required string Version { get; set; }

    [OneOrMore]
    public List<XliffFile> Files { get; } = [];
}

[Element("file"), Ns("urn:oasis:names:tc:xliff:document:1.2"), Ordered]
internal sealed partial class XliffFile
{
    [Attr("original")]
    public required string Original { get; set; }

    [Attr("source-language"), Data("language")]
    public required string SourceLanguage { get; set; }

    [Attr("target-language"), Data("language")]
    public string? TargetLanguage { get; set; }

    public XliffBody? Body { get; set; }
}

[Element("body"), Ns("urn:oasis:names:tc:xliff:document:1.2")]
internal sealed partial class XliffBody
{
    public List<XliffUnit> Units { get; } = [];
}

[Element("trans-unit"), Ns("urn:oasis:names:tc:xliff:document:1.2"), Ordered]
internal sealed partial class XliffUnit
{
    [Attr("id")]
    public required string Id { get; set; }

    [Attr("approved"), YesNo]
    public bool? IsApproved { get; set; }

    [Attr("space", Ns = "http://www.w3.org/XML/1998/namespace")]
    public XmlSpace? Space { get; set; }

    public required XliffSource Source { get; set; }

    public XliffTarget? Target { get; set; }

    [Element("note")]
    public List<string> Notes { get; } = [];
}

internal enum XmlSpace
{
    [Value("default")]
    Default,

    [Value("preserve")]
    Preserve,
}

[Element("source"), Ns("urn:oasis:names:tc:xliff:document:1.2")]
internal sealed partial class XliffSource
{
    [Mixed]
    public List<MixedItem<XliffInline>> Content { get; } = [];
}

[Element("target"), Ns("urn:oasis:names:tc:xliff:document:1.2")]
internal sealed partial class XliffTarget
{
    [Attr("state"), Data("NMTOKEN")]
    public string? State { get; set; }

    [Mixed]
    public List<MixedItem<XliffInline>> Content { get; } = [];
}

[Choice]
internal abstract partial class XliffInline
{
    [Attr("id")]
    public required string Id { get; set; }
}

[Element("g"), Ns("urn:oasis:names:tc:xliff:document:1.2")]
internal sealed partial class XliffGroup : XliffInline
{
    [Mixed]
    public List<MixedItem<XliffInline>> Content { get; } = [];
}

[Element("x"), Ns("urn:oasis:names:tc:xliff:document:1.2")]
internal sealed partial class XliffPlaceholder : XliffInline
{
    [Attr("ctype")]
    public string? Kind { get; set; }
}
