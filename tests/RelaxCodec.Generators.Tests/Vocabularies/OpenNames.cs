namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Names that are open by namespace, or but for some.</summary>
[Element("open-names"), Ns("urn:names")]
internal sealed partial class OpenNames
{
    [Attr("id")]
    public int? Id { get; set; }

    [Attr("known", Ns = "urn:open")]
    public int? Known { get; set; }

    [Element("item", Ns = "urn:open")]
    public int? Item { get; set; }

    public OpenButFor? ButFor { get; set; }

    public OpenText? Label { get; set; }

    public OpenInOrder? InOrder { get; set; }

    [AnyContent(Ns = "urn:open", Except = ["no", "{urn:open}nor"]),
        AnyAttributes(ExceptNs = ["", "urn:names"], Except = ["{urn:open}no", "{http://www.w3.org/XML/1998/namespace}space"])]
    public XmlContent? Content { get; set; }
}

/// <summary>One name class for both elements and attributes.</summary>
[Element("but-for"), Ns("urn:names")]
internal sealed partial class OpenButFor
{
    [Element("own")]
    public string? Own { get; set; }

    [AnyContent(Attributes = true, Except = ["old", "{}older", "{urn:open}oldest"], ExceptNs = ["urn:foreign"])]
    public XmlContent? Content { get; set; }
}

/// <summary>Open attributes of an element whose content is text.</summary>
[Element("label"), Ns("urn:names")]
internal sealed partial class OpenText
{
    [Attr("lang", Ns = "http://www.w3.org/XML/1998/namespace")]
    public string? Language { get; set; }

    [Text]
    public int Value { get; set; }

    [AnyAttributes(ForeignOnly = true, Except = ["{urn:open}no"])]
    public XmlContent? Attributes { get; set; }
}

/// <summary>Open elements in no namespace, with a place of their own, and attributes of one.</summary>
[Element("in-order"), Ns("urn:names"), Ordered]
internal sealed partial class OpenInOrder
{
    [Element("first", Ns = "")]
    public int? First { get; set; }

    [AnyContent(Ns = "", Except = ["no"]), AnyAttributes(Ns = "urn:open")]
    public XmlContent? Content { get; set; }

    [Element("last")]
    public int? Last { get; set; }
}
