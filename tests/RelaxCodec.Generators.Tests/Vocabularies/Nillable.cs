using System.Collections.Immutable;

namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Elements that say by <c>xsi:nil</c> that they have no value, of each kind of datatype and collection.</summary>
[Element("reading")]
internal sealed partial class Nillable : NillableBase
{
    [Element("value", Nillable = true)]
    public required double? Value { get; set; }

    [Element("unit", Nillable = true)]
    public string? Unit { get; set; }

    [Element("colour", Nillable = true)]
    public Colour? Colour { get; set; }

    [Element("code", Nillable = true), Pattern("[a-z]*")]
    public string? Code { get; init; }

    [Element("at", Nillable = true, Ns = "urn:at")]
    public Point? At { get; set; }

    [Element("link", Nillable = true)]
    public Uri? Link { get; set; }

    [Element("year", Nillable = true), Data("gYear")]
    public int? Year { get; set; }

    [Element("row", Nillable = true), List]
    public List<int>? Row { get; set; }

    [Element("some", Nillable = true), List, OneOrMore]
    public ImmutableArray<Letter2>? Some { get; set; }

    [Element("pair", Nillable = true), List]
    public (int X, string Y)? Pair { get; set; }

    [Element("commas", Nillable = true), Data<CommaList>]
    public List<int>? Commas { get; set; }

    [Element("count", Nillable = true)]
    public List<int?> Counts { get; } = [];

    [Element("name", Nillable = true), OneOrMore]
    public List<string?>? Names { get; init; }

    [Element("flag", Nillable = true), OnOff]
    public ImmutableArray<bool?> Flags { get; init; }

    [Element("hash", Nillable = true)]
    public IReadOnlyCollection<byte[]?> Hashes { get; init; } = [];

    [Element("point", Nillable = true)]
    public Point?[]? Points { get; set; }

    [Group]
    public NillablePart? Part { get; set; }

    public NillableReleases? Releases { get; set; }

    public NillableOwn? Own { get; set; }
}

[Group]
internal abstract partial class NillableBase
{
    [Element("base", Nillable = true)]
    public decimal? Base { get; set; }
}

[Group, Ordered]
internal sealed partial class NillablePart
{
    [Element("first", Nillable = true)]
    public TimeSpan? First { get; set; }

    [Element("second", Nillable = true)]
    public IEnumerable<Guid?>? Seconds { get; set; }
}

/// <summary>In some releases only.</summary>
[Element("releases")]
internal sealed partial class NillableReleases
{
    [Element("later", Nillable = true), Since("2")]
    public int? Later { get; set; }

    [Element("gone", Nillable = true), Until("3")]
    public string? Gone { get; set; }

    [Element("between", Nillable = true), Since("2"), Until("3"), Data("unsignedByte", Until = "2.5")]
    public uint? Between { get; set; }

    [Element("more", Nillable = true), Until("2")]
    public List<ReleasedState?> More { get; } = [];
}

/// <summary>An element with a class of its own says so itself.</summary>
[Element("own")]
internal sealed partial class NillableOwn
{
    [Attr("nil", Ns = "http://www.w3.org/2001/XMLSchema-instance")]
    public bool? IsNil { get; set; }

    [Text]
    public int? Value { get; set; }
}

/// <summary>Few of them, for the tests that look at each.</summary>
[Element("readings")]
internal sealed partial class NillableReadings
{
    [Element("value", Nillable = true)]
    public required int? Value { get; set; }

    [Element("note", Nillable = true)]
    public string? Note { get; set; }

    [Element("count", Nillable = true)]
    public List<int?> Counts { get; } = [];
}
