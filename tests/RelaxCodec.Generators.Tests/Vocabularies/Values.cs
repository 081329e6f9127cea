namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Every simple type, as attribute and as element.</summary>
[Element("values")]
internal sealed partial class Values
{
    [Attr("text")]
    public required string Text { get; set; }

    [Attr("note")]
    public string? Note { get; set; }

    [Attr("flag"), YesNo]
    public bool? Flag { get; set; }

    [Attr("light"), OnOff]
    public required bool Light { get; set; }

    [Attr("truth")]
    public bool? Truth { get; set; }

    [Attr("byte")]
    public byte? Byte { get; set; }

    [Attr("sbyte")]
    public sbyte? SByte { get; set; }

    [Attr("short")]
    public short? Short { get; set; }

    [Attr("ushort")]
    public ushort? UShort { get; set; }

    [Attr("int")]
    public int? Int { get; set; }

    [Attr("uint")]
    public required uint UInt { get; set; }

    [Attr("long")]
    public long? Long { get; set; }

    [Attr("ulong")]
    public ulong? ULong { get; set; }

    [Attr("decimal")]
    public decimal? Decimal { get; set; }

    [Attr("double")]
    public double? Double { get; set; }

    [Attr("float")]
    public float? Float { get; set; }

    [Attr("id")]
    public Guid? Id { get; set; }

    [Attr("colour")]
    public Colour? Colour { get; set; }

    [Attr("percent"), Range(0, 100)]
    public byte? Percent { get; set; }

    [Attr("whole"), Range(0, 255)]
    public byte? Whole { get; set; }

    [Attr("model"), Pattern(@"[a-z]+\d{2}")]
    public string? Model { get; set; }

    [Attr("code"), Data("unsignedInt", Pattern = "[0-9]+", MaxInclusive = "999")]
    public uint? Code { get; set; }

    [Attr("words"), Data("NMTOKENS", MaxLength = 3)]
    public string? Words { get; set; }

    [Attr("price"), Data("decimal", FractionDigits = 2, MinExclusive = "0")]
    public decimal? Price { get; set; }

    [Attr("size"), Data<Size>]
    public uint? Size { get; set; }

    [Attr("name"), Data<ShortName>]
    public string? Name { get; set; }

    [Attr("point")]
    public Point? Point { get; set; }

    [Element("number")]
    public int? Number { get; set; }

    [Element("title")]
    public string? Title { get; set; }

    [Element("required")]
    public required long Required { get; set; }

    [Element("colour")]
    public List<Colour> Colours { get; } = [];

    [Element("tag"), OneOrMore]
    public List<string> Tags { get; set; } = [];

    [Element("at")]
    public List<Point>? Points { get; set; }

    [EmptyElement("done")]
    public bool Done { get; set; }
}

internal enum Colour
{
    [Value("red")]
    Red,

    [Value("deep  blue")]
    DeepBlue,

    [Value("")]
    None,

    [Value("class")]
    @class,
}

[Datatype("size", Value = typeof(uint)),
    Data("unsignedInt", MaxInclusive = "10"),
    Data("unsignedInt", MinInclusive = "20", Pattern = "[0-9]+")]
internal sealed partial class Size;

[Datatype("shortName", Expected = "a short name"), Data("string", MaxLength = 4), Data("token", Pattern = "long .*")]
internal sealed partial class ShortName;

/// <summary>Two numbers and a comma.</summary>
[Datatype("point"), Data("string", Pattern = "[0-9],[0-9]")]
internal readonly partial record struct Point(int X, int Y) : IXmlDatatype<Point>
{
    public static bool TryParse(ReadOnlySpan<char> lexical, out Point value)
    {
        bool isValid = IsValid(lexical);
        value = isValid ? new Point(lexical[0] - '0', lexical[2] - '0') : default;
        return isValid;
    }

    public static bool TryFormat(Point value, Span<char> destination, out int charsWritten) =>
        destination.TryWrite($"{value.X},{value.Y}", out charsWritten);
}
