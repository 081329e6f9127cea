namespace RelaxCodec.Generators.Tests.Vocabularies;

// Choices that cross: an element stands in as many of them as it likes.

/// <summary>What stands in a line.</summary>
[Choice]
internal partial interface IInline
{
    /// <summary>For code that goes through a text.</summary>
    string Plain { get; }
}

/// <summary>What stands in a line and holds no other inline elements.</summary>
[Choice]
internal partial interface IPhrase : IInline;

/// <summary>What stands by itself.</summary>
[Choice]
internal partial interface IBlock;

/// <summary>What both have, and no choice.</summary>
internal interface ITitled
{
    string? Title { get; }
}

/// <summary>Marked text, a choice as before.</summary>
[Choice]
internal abstract partial class Marked : IInline
{
    [Attr("lang"), Data("language")]
    public string? Language { get; set; }

    public string Plain
    {
        get
        {
            string plain = "";
            foreach (MixedItem<IInline> item in Parts)
                plain += item.Text ?? item.Element!.Plain;
            return plain;
        }
    }

    public abstract List<MixedItem<IInline>> Parts { get; }
}

[Element("em")]
internal sealed partial class StressedText : Marked
{
    [Mixed]
    public override List<MixedItem<IInline>> Parts { get; } = [];
}

[Element("q"), Ns("urn:quote")]
internal sealed partial class Quotation : Marked, IBlock
{
    [Mixed]
    public override List<MixedItem<IInline>> Parts { get; } = [];
}

[Element("code")]
internal sealed partial class CodeText : IPhrase
{
    [Text]
    public required string Text { get; set; }

    string IInline.Plain => Text;
}

[Element("input"), Discriminator("type")]
internal abstract partial class InputField : IInline
{
    [Attr("name")]
    public string? Name { get; set; }

    string IInline.Plain => "";
}

[Case("text", Absent = true)]
internal sealed partial class TextField : InputField, IPhrase
{
    [Element("value")]
    public string? Value { get; set; }
}

[Case("box")]
internal sealed partial class CheckBox : InputField
{
    [Attr("checked"), YesNo]
    public bool Checked { get; set; }
}

[Element("para")]
internal sealed partial record class TextBlock : IBlock
{
    [Mixed]
    public List<MixedItem<IInline>> Content { get; } = [];
}

[Group]
internal abstract partial class TitledBlock : IBlock, ITitled
{
    [Element("title")]
    public string? Title { get; set; }
}

[Element("part")]
internal sealed partial class TextPart : TitledBlock
{
    public IPhrase? Mark { get; set; }

    [OneOrMore]
    public List<IBlock> Blocks { get; } = [];
}

[Element("term-list"), Ordered]
internal sealed partial class TermList : TitledBlock
{
    public IPhrase[] Terms { get; init; } = [];

    public required IBlock Last { get; set; }
}
