namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Texts that are lists.</summary>
[Element("lists")]
internal sealed partial class Lists
{
    [Attr("ints"), List]
    public List<int>? Ints { get; set; }

    [Attr("words"), List]
    public List<string>? Words { get; set; }

    [Attr("some"), List, OneOrMore]
    public List<string>? Some { get; set; }

    [Attr("required"), List]
    public required List<byte> Required { get; set; }

    [Attr("days"), List]
    public List<DateOnly> Days { get; } = [];

    [Attr("letters"), List, OneOrMore]
    public List<Letter> Letters { get; init; } = [];

    [Attr("flags"), List, YesNo]
    public List<bool>? Flags { get; set; }

    [Attr("points"), List]
    public List<Point>? Points { get; set; }

    [Attr("sizes"), List, Data<Size>]
    public List<uint>? Sizes { get; set; }

    [Attr("small"), List, Range(1, 9)]
    public List<byte>? Small { get; init; }

    [Attr("codes"), List, Pattern("[a-z]{1,2}")]
    public List<string>? Codes { get; set; }

    [Attr("links"), List]
    public List<Uri>? Links { get; set; }

    [Attr("numbers"), List]
    public List<double>? Numbers { get; set; }

    [Element("row"), List]
    public List<decimal>? Row { get; set; }

    [Element("moments"), List, OneOrMore]
    public List<DateTimeOffset> Moments { get; } = [];

    [Element("matrix")]
    public List<MatrixRow> Matrix { get; } = [];

    [Element("tags")]
    public List<Tags> Tags { get; } = [];
}

/// <summary>A text that is a list.</summary>
[Group]
internal sealed partial class MatrixRow
{
    [Attr("name")]
    public string? Name { get; set; }

    [Text, List, OneOrMore]
    public List<decimal> Cells { get; } = [];
}

/// <summary>A text that may be no list.</summary>
[Group]
internal sealed partial class Tags
{
    [Text, List]
    public List<string>? Items { get; set; }
}

internal enum Letter
{
    [Value("a")]
    A,

    [Value("b")]
    B,
}
