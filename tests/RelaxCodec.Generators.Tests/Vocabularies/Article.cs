namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Elements told apart by their names, in lists, alone and in mixed content, in two namespaces.</summary>
[Element("article")]
internal sealed partial class Article
{
    [Attr("lang")]
    public string? Language { get; set; }

    public Block? Lead { get; set; }

    [Element("note")]
    public List<string> Notes { get; } = [];
}

/// <summary>What a page is made of.</summary>
[Choice]
internal abstract partial class Block
{
    [Attr("id")]
    public string? Id { get; set; }
}

[Element("p")]
internal sealed partial class Paragraph : Block
{
    [Mixed]
    public List<MixedItem<Inline>> Content { get; } = [];
}

[Element("section"), Ordered]
internal sealed partial class Section : Block
{
    [Element("title")]
    public required string Title { get; set; }

    [OneOrMore]
    public List<Block> Blocks { get; } = [];

    [Element("end")]
    public string? End { get; set; }
}

/// <summary>A kind of block that is itself a choice.</summary>
[Choice]
internal abstract partial class Figure : Block
{
    [Attr("width")]
    public int? Width { get; set; }
}

[Element("image")]
internal sealed partial class Image : Figure
{
    [Attr("src")]
    public required string Source { get; set; }
}

[Element("chart", Ns = "urn:chart"), Discriminator("kind")]
internal abstract partial class Chart : Figure;

[Case("pie")]
internal sealed partial class PieChart : Chart
{
    [Element("slice", Ns = "urn:chart")]
    public List<int> Slices { get; } = [];
}

[Case("bar")]
internal sealed partial class BarChart : Chart;

[Choice]
internal abstract partial class Inline;

[Element("em")]
internal sealed partial class Emphasis : Inline
{
    [Mixed]
    public required List<MixedItem<Inline>>? Content { get; set; }
}

[Element("code")]
internal sealed partial class Code : Inline
{
    [Text]
    public required string Text { get; set; }
}

[Element("formula", Ns = "urn:math")]
internal sealed partial class Formula : Inline
{
    [Attr("tex")]
    public string? Tex { get; set; }
}

[Element("term")]
internal sealed partial class Term : Inline
{
    [Mixed]
    public List<MixedItem<Code>> Parts { get; init; } = [];

    [AnyContent(ForeignOnly = true)]
    public XmlContent? Others { get; set; }
}
