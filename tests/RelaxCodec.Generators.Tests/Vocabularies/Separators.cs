namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Literals in which white space counts.</summary>
[Element("separators")]
internal sealed partial class Separators
{
    [Attr("between")]
    public Separator? Between { get; set; }

    [Attr("required")]
    public required Separator Required { get; set; }

    [Element("mark")]
    public List<Separator> Marks { get; } = [];

    [Element("word"), List]
    public List<Letter2>? Letters { get; set; }

    [Element("text")]
    public SeparatorText? Text { get; set; }
}

/// <summary>A text that may be white space alone.</summary>
[Group]
internal sealed partial class SeparatorText
{
    [Text]
    public Separator? Value { get; set; }
}

internal enum Separator
{
    [Value(", ", Type = "string")]
    Comma,

    [Value(" ", Type = "string")]
    Space,

    [Value("\t", Type = "string")]
    Tab,

    [Value("none")]
    None,

    [Value(" new  line ")]
    NewLine,
}

internal enum Letter2
{
    [Value("a", Type = "string")]
    A,

    [Value("b")]
    B,
}
