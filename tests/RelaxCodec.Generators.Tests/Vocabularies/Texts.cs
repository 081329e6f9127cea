namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Elements whose content is text.</summary>
[Element("texts")]
internal sealed partial class Texts
{
    public PlainText? Plain { get; set; }

    public OptionalText? Optional { get; set; }

    public NumberText? Number { get; set; }

    public OptionalNumber? OptionalNumber { get; set; }

    public ColourText? Colour { get; set; }

    public InheritedText? Inherited { get; set; }

    public NonEmptyText? NonEmpty { get; set; }
}

[Element("plain")]
internal sealed partial class PlainText
{
    [Attr("n")]
    public int? N { get; set; }

    [Text]
    public required string Value { get; set; }
}

[Element("optional")]
internal sealed partial class OptionalText
{
    [Text]
    public string? Value { get; set; }
}

[Element("number")]
internal sealed partial class NumberText
{
    [Text, Range(-5, 5)]
    public int Value { get; set; }
}

[Element("optional-number")]
internal sealed partial class OptionalNumber
{
    [Text]
    public int? Value { get; set; }
}

[Element("colour")]
internal sealed partial class ColourText
{
    [Text]
    public Colour Value { get; set; }
}

[Group]
internal abstract partial class HasText
{
    [Text, Data("date")]
    public string? When { get; set; }
}

[Element("inherited")]
internal sealed partial class InheritedText : HasText
{
    [Attr("zone")]
    public string? Zone { get; set; }
}

[Element("non-empty")]
internal sealed partial class NonEmptyText
{
    [Text, Data("string", MinLength = 1)]
    public required string Value { get; set; }
}
