using System.Collections.Immutable;

namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Lists that are tuples, or lists of tuples.</summary>
[Element("tuples")]
internal sealed partial class Tuples
{
    [Attr("at"), List]
    public (int X, int Y)? At { get; set; }

    [Attr("size"), List]
    public required (double Width, double Height) Size { get; set; }

    [Attr("named"), List]
    public (string Name, Colour2 @class, Guid Id)? Named { get; init; }

    [Attr("low"), List, Range(0, 9)]
    public (byte, byte)? Low { get; set; }

    [Attr("sized"), List, Data<Size>]
    public (uint First, uint Second)? Sized { get; set; }

    [Attr("held"), List]
    public (DateOnly Day, decimal Price, byte[] Hash)? Held { get; set; }

    [Attr("path"), List]
    public List<(double X, double Y)>? Path { get; set; }

    [Attr("words"), List, OneOrMore]
    public List<(string Key, string Value)> Words { get; } = [];

    [Attr("spans"), List, OneOrMore]
    public ImmutableArray<(DateOnly From, DateOnly To)>? Spans { get; init; }

    [Element("point"), List]
    public (Point From, Point To)? Points { get; set; }

    [Element("flags"), List, YesNo]
    public required (bool, bool, bool) Flags { get; set; }

    [Element("rows"), List]
    public (int, long)[] Rows { get; set; } = [];

    [Element("cell")]
    public List<Cell> Cells { get; } = [];
}

/// <summary>A text that is a tuple.</summary>
[Group]
internal sealed partial class Cell
{
    [Text, List]
    public required (int Column, int Row) Place { get; set; }
}

internal enum Colour2
{
    [Value("red")]
    Red,

    [Value("blue")]
    Blue,
}
