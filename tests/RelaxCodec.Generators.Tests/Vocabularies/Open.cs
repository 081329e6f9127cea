namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Open content of every kind.</summary>
[Element("open", Ns = "urn:open")]
internal sealed partial class Open
{
    [Attr("id")]
    public string? Id { get; set; }

    [Attr("lang", Ns = "http://www.w3.org/XML/1998/namespace")]
    public string? Language { get; set; }

    [Attr("mark", Ns = "urn:other")]
    public int? Mark { get; set; }

    [Element("known", Ns = "urn:open")]
    public string? Known { get; set; }

    [Element("plain")]
    public int? Plain { get; set; }

    public Foreign? Foreign { get; set; }

    public Mixed? Mixed { get; set; }

    public OpenBox? Box { get; set; }

    [AnyContent(ForeignOnly = true, Attributes = true)]
    public XmlContent? Others { get; set; }
}

[Element("foreign", Ns = "urn:other")]
internal sealed partial class Foreign
{
    [Attr("a")]
    public string? A { get; set; }

    [Element("b")]
    public string? B { get; set; }

    [Element("c", Ns = "urn:other")]
    public List<string> Cs { get; } = [];

    [Extra]
    public XmlContent? Unknown { get; set; }
}

[Element("mixed", Ns = "urn:open")]
internal sealed partial class Mixed
{
    [Attr("id")]
    public int? Id { get; set; }

    [Element("em", Ns = "urn:open")]
    public string? Emphasis { get; set; }

    [AnyContent(Text = true)]
    public XmlContent? Content { get; set; }
}

[Element("box", Ns = "urn:open")]
internal sealed partial class OpenBox
{
    [Attr("id")]
    public int? Id { get; set; }

    [AnyContent(Attributes = true)]
    public XmlContent? Content { get; set; }
}
