using System.Numerics;

namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Every type of .NET that implies a datatype without being a keyword, and datatypes of which a type holds a part.</summary>
[Element("moments")]
internal sealed partial class Moments
{
    [Attr("instant")]
    public DateTimeOffset? Instant { get; set; }

    [Attr("moment")]
    public DateTime? Moment { get; set; }

    [Attr("day")]
    public DateOnly? Day { get; set; }

    [Attr("time")]
    public TimeOnly? Time { get; set; }

    [Attr("span")]
    public TimeSpan? Span { get; set; }

    [Attr("link")]
    public Uri? Link { get; set; }

    [Attr("bytes")]
    public byte[]? Bytes { get; set; }

    [Attr("hex"), Data("hexBinary", MaxLength = 2)]
    public byte[]? Hex { get; set; }

    [Attr("big")]
    public BigInteger? Big { get; set; }

    [Attr("count"), Data("nonNegativeInteger")]
    public uint? Count { get; set; }

    [Attr("since"), Data("dateTime", MinInclusive = "2000-01-01T00:00:00Z")]
    public DateTimeOffset? Since { get; set; }

    [Attr("until"), Data<LastDay>]
    public DateOnly? Until { get; set; }

    [Attr("year"), Data("gYear")]
    public int? Year { get; set; }

    [Attr("month"), Data("gMonth")]
    public int? Month { get; set; }

    [Attr("monthday"), Data("gDay")]
    public int? MonthDay { get; set; }

    [Attr("birthday"), Data("gMonthDay")]
    public string? Birthday { get; set; }

    [Attr("required")]
    public required DateTimeOffset Required { get; set; }

    [Element("instant")]
    public List<DateTimeOffset> Instants { get; } = [];

    [Element("moment")]
    public required DateTime RequiredMoment { get; set; }

    [Element("bytes")]
    public byte[]? BytesElement { get; set; }

    [Element("link"), OneOrMore]
    public List<Uri> Links { get; } = [];

    [Element("decimal")]
    public decimal Amount { get; set; }

    [Element("at")]
    public Stamp? At { get; set; }

    [Element("either"), Choice("pause")]
    public TimeSpan? Either { get; set; }

    [Element("or"), Choice("pause")]
    public DateOnly? Or { get; set; }

    [Element("length")]
    public List<Length> Lengths { get; } = [];
}

/// <summary>A text that may be held.</summary>
[Group]
internal sealed partial class Stamp
{
    [Attr("zone")]
    public string? Zone { get; set; }

    [Text]
    public DateTimeOffset? Value { get; set; }
}

/// <summary>A required text that may be held.</summary>
[Group]
internal sealed partial class Length
{
    [Text]
    public required TimeSpan Value { get; set; }
}

[Datatype("lastDay", Value = typeof(DateOnly)), Data("date", MaxInclusive = "2001-12-31")]
internal sealed partial class LastDay;
