namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>A namespace for elements, and one that only attributes are in.</summary>
[Element("svg"), Ns("http://www.w3.org/2000/svg"), Prefix("xlink", Use.XLink)]
internal sealed partial class Drawing
{
    [Element("title")]
    public string? Title { get; set; }

    public List<Use> Uses { get; } = [];
}

[Element("use", Ns = "http://www.w3.org/2000/svg")]
internal sealed partial class Use
{
    public const string XLink = "http://www.w3.org/1999/xlink";

    [Attr("href", Ns = XLink)]
    public string? Reference { get; set; }

    [Attr("title", Ns = XLink)]
    public string? Title { get; set; }

    [Attr("x")]
    public int? X { get; set; }
}

/// <summary>An element in no namespace with an attribute that is in one.</summary>
[Element("illustration")]
internal sealed partial class Illustration
{
    [Attr("href", Ns = Use.XLink), Range(1, 9)]
    public int? Reference { get; set; }

    public Drawing? Drawing { get; set; }
}

/// <summary>An element in no namespace that declares prefixes for its children where it has them.</summary>
[Element("page"), Prefix("n", Notes, WhenUsed = true), Prefix("m", Marks, WhenUsed = true)]
internal sealed partial class Page
{
    public const string Notes = "urn:notes";

    public const string Marks = "urn:marks";

    [Attr("number")]
    public int? Number { get; set; }

    [Element("title", Ns = Notes)]
    public string? Title { get; set; }

    [Element("note", Ns = Notes)]
    public List<string> Lines { get; } = [];

    [EmptyElement("draft", Ns = Marks)]
    public bool IsDraft { get; set; }

    public PageMark? Mark { get; set; }
}

[Element("mark"), Ns(Page.Marks)]
internal sealed partial class PageMark
{
    [Element("colour")]
    public string? Colour { get; set; }
}
