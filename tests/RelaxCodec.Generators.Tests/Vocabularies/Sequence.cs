namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Children in order: lists, groups, choices, open content, inherited ones first.</summary>
[Element("sequence"), Ordered]
internal sealed partial class Sequence : Headed
{
    [Element("a")]
    public string? A { get; set; }

    [Attr("mark")]
    public string? Mark { get; set; }

    [Element("b")]
    public List<int> Bs { get; } = [];

    [Element("c"), Choice("middle", "cd")]
    public string? C { get; set; }

    [Element("d"), Choice("middle", "cd", Optional = true), Choice("middle", "d")]
    public string? D { get; set; }

    [Group]
    public Loose? Loose { get; set; }

    [AnyContent]
    public XmlContent? Content { get; set; }

    [Element("z")]
    public required string Z { get; set; }
}

[Group, Ordered]
internal abstract partial class Headed
{
    [Element("head")]
    public required string Head { get; set; }

    [Element("subhead")]
    public List<string> Subheads { get; } = [];
}

/// <summary>In any order among themselves.</summary>
[Group]
internal sealed partial class Loose
{
    [Element("l1")]
    public string? L1 { get; set; }

    [Element("l2")]
    public string? L2 { get; set; }
}
