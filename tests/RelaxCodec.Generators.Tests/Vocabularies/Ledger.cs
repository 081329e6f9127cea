namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>A place for each kind of difference from a schema.</summary>
[Element("ledger")]
internal sealed partial class Ledger
{
    [Attr("count")]
    public required int Count { get; set; }

    [Attr("most")]
    public int? Most { get; set; }

    [Attr("limits"), List]
    public List<int>? Limits { get; set; }

    [Attr("colour")]
    public LedgerColour? Colour { get; set; }

    [Attr("late"), Since("2")]
    public string? Late { get; set; }

    [Attr("on"), Choice("switch", OrNone = true)]
    public string? On { get; set; }

    [Attr("off"), Choice("switch")]
    public string? Off { get; set; }

    [Element("title")]
    public string? Title { get; set; }

    [Element("size")]
    public int? Size { get; set; }

    [Element("code")]
    public List<int> Codes { get; } = [];

    [Element("row"), List]
    public List<int>? Row { get; set; }

    [Element("tint")]
    public LedgerColour? Tint { get; set; }

    [EmptyElement("closed")]
    public bool Closed { get; set; }

    [Element("later"), Since("2")]
    public string? Later { get; set; }

    public LedgerMemo? Memo { get; set; }

    public List<LedgerEntry> Entries { get; } = [];

    public LedgerWax? Wax { get; set; }

    public LedgerMarks? Marks { get; set; }

    public required LedgerCover Cover { get; set; }

    public LedgerRite? Rite { get; set; }
}

internal enum LedgerColour
{
    [Value("red")]
    Red,

    [Value("blue"), Since("2")]
    Blue,
}

[Element("memo")]
internal sealed partial class LedgerMemo
{
    [Text]
    public required int Number { get; set; }
}

[Element("entry"), Discriminator("kind")]
internal abstract partial class LedgerEntry;

[Case("in")]
internal sealed partial class LedgerIncome : LedgerEntry
{
    [Attr("sum")]
    public int? Sum { get; set; }
}

[Case("out"), Since("2")]
internal sealed partial class LedgerExpense : LedgerEntry;

[Element("wax")]
internal sealed partial class LedgerWax
{
    [Attr("kind")]
    public string? Kind { get; set; }
}

/// <summary>Two of one name, told apart by an attribute.</summary>
[Element("marks"), Ordered]
internal sealed partial class LedgerMarks
{
    public LedgerStamp? Stamp { get; set; }

    public LedgerSeal? Seal { get; set; }
}

[Element("mark")]
internal sealed partial class LedgerStamp
{
    [Attr("kind")]
    public required LedgerStampKind Kind { get; set; }
}

internal enum LedgerStampKind
{
    [Value("ink")]
    Ink,
}

[Element("mark")]
internal sealed partial class LedgerSeal
{
    [Attr("kind")]
    public required LedgerSealKind Kind { get; set; }
}

internal enum LedgerSealKind
{
    [Value("wax")]
    Wax,
}

[Element("cover"), Ordered]
internal sealed partial class LedgerCover
{
    [Element("front")]
    public required string Front { get; set; }

    [Element("back")]
    public string? Back { get; set; }
}

[Element("rite")]
internal sealed partial class LedgerRite
{
    [Sequence("a?, b+, c?")]
    public List<LedgerStep> Steps { get; } = [];
}

[Choice]
internal abstract partial class LedgerStep;

[Element("a")]
internal sealed partial class LedgerBeginning : LedgerStep;

[Element("b")]
internal sealed partial class LedgerMiddle : LedgerStep;

[Element("c")]
internal sealed partial class LedgerEnd : LedgerStep;
