using System.Collections.Immutable;

namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>What came, went and changed from release to release: members, values, cases, what is required, the order, datatypes.</summary>
[Element("releases"), Ordered(Since = "3")]
internal sealed partial class Releases : ReleasedBase
{
    [Attr("new"), Since("2")]
    public int? New { get; set; }

    [Attr("old"), Until("3.0")]
    public string? Old { get; set; }

    [Attr("between"), Since("2"), Until("3"), Required]
    public string? Between { get; set; }

    [Attr("must"), Required(Since = "2.5")]
    public string? Must { get; set; }

    [Attr("might"), Required(Since = "2", Until = "3")]
    public string? Might { get; set; }

    [Attr("state")]
    public ReleasedState? State { get; set; }

    [Attr("states"), List]
    public ImmutableArray<ReleasedWord>? States { get; set; }

    [Attr("filled"), List, Since("2")]
    public List<ReleasedWord>? Filled { get; set; }

    [Attr("size"),
        Data("unsignedByte", Until = "2"),
        Data("unsignedInt", MinInclusive = "1", Since = "2", Until = "3"),
        Data("unsignedLong", Since = "3")]
    public ulong? Size { get; set; }

    [Attr("percent"), Range(1, 9, Until = "2.5"), Range(1, 99, Since = "2.5")]
    public required byte Percent { get; set; }

    [Attr("code"), Pattern("[a-z]+", Since = "3")]
    public string? Code { get; set; }

    [Attr("year"), Data("gYear", Since = "2")]
    public int? Year { get; set; }

    [Attr("a"), Choice("ab", "a"), Since("2")]
    public string? A { get; set; }

    [Attr("b"), Choice("ab", "b")]
    public string? B { get; set; }

    [Attr("b2"), Choice("ab", "b"), Since("3")]
    public string? B2 { get; set; }

    [Attr("c"), Choice("cd"), Since("2"), Until("3")]
    public string? C { get; set; }

    [Element("d"), Choice("cd", "d"), Since("2.5")]
    public string? D { get; set; }

    [Element("e"), Choice("cd", "d", Optional = true), Since("2.5")]
    public List<int>? E { get; set; }

    [Element("text"), Since("2"), Data("token", MinLength = 2, Since = "3")]
    public string? Text { get; set; }

    [Element("state"), OneOrMore(Since = "2")]
    public List<ReleasedState> Elements { get; } = [];

    [Element("gone"), OneOrMore, Until("2.5")]
    public List<string> Gone { get; } = [];

    [EmptyElement("flag"), Since("3")]
    public bool Flag { get; set; }

    [Group, Since("2"), Until("3"), Required(Since = "2.5")]
    public ReleasedGroup? Group { get; set; }

    public List<ReleasedDevice> Devices { get; } = [];

    [Until("3")]
    public List<ReleasedItem> Items { get; set; } = [];

    public ReleasedOpen? Open { get; set; }

    public ReleasedDriver? Driver { get; set; }
}

/// <summary>A choice of which some releases have other alternatives than others.</summary>
[Element("driver")]
internal sealed partial class ReleasedDriver
{
    [Attr("name")]
    [Choice("options", "assigned", Values = ["vfio"], Optional = true)]
    [Choice("options", "virtio", Values = ["qemu", "vhost"], Optional = true)]
    [Choice("options", "both", Values = ["vfio"], Until = "2.5")]
    public ReleasedDriverName? Name { get; set; }

    [Attr("model"), Since("2"), Choice("options", "assigned", Optional = true)]
    public string? Model { get; set; }

    [Attr("queues"), Choice("options", "virtio", Optional = true)]
    public int? Queues { get; set; }

    [Attr("rss"), Choice("options", "virtio", Optional = true), Choice("options", "both", Optional = true)]
    public bool? Rss { get; set; }

    [Element("host"), Choice("options", "virtio", Optional = true), Choice("options", "both", Optional = true)]
    public string? Host { get; set; }

    [Attr("delay"), Choice("options", "delayed", Since = "3")]
    public int? Delay { get; set; }
}

internal enum ReleasedDriverName
{
    [Value("qemu")]
    Qemu,

    [Value("vhost")]
    Vhost,

    [Value("vfio")]
    Vfio,
}

[Group]
internal abstract partial class ReleasedBase
{
    [Attr("shared"), Since("2")]
    public int? Shared { get; set; }

    [Element("base"), Required(Until = "2")]
    public int? Base { get; set; }

    [Element("later"), Since("2")]
    public int? Later { get; set; }
}

[Group, Ordered(Until = "3")]
internal sealed partial class ReleasedGroup
{
    [Attr("width"), Required(Since = "2.5")]
    public int? Width { get; set; }

    [Element("first")]
    public required string First { get; set; }

    [Element("second"), Since("2.5")]
    public string? Second { get; set; }
}

internal enum ReleasedState
{
    [Value("on")]
    On,

    [Value("going off"), Until("3")]
    GoingOff,

    [Value("off"), Since("2")]
    Off,

    [Value("out"), Since("2"), Until("2.5")]
    Out,
}

internal enum ReleasedWord
{
    [Value("on")]
    On,

    [Value("off"), Since("2")]
    Off,

    [Value("out"), Since("2"), Until("2.5")]
    Out,
}

[Element("device"), Discriminator("type")]
internal abstract partial class ReleasedDevice
{
    [Attr("name"), Since("2")]
    public string? Name { get; set; }
}

[Case("disk")]
internal sealed partial class ReleasedDisk : ReleasedDevice;

[Case("net", "net work"), Since("2")]
internal sealed partial class ReleasedNet : ReleasedDevice
{
    [CaseValue]
    public ReleasedNetKind Kind { get; set; }
}

internal enum ReleasedNetKind
{
    [Value("net")]
    Net,

    [Value("net work"), Since("2.5")]
    NetWork,
}

[Case("tape", Absent = true), Until("3")]
internal sealed partial class ReleasedTape : ReleasedDevice;

[Choice]
internal abstract partial class ReleasedItem;

[Element("book"), Until("2.5")]
internal sealed partial class ReleasedBook : ReleasedItem;

[Element("film"), Since("2")]
internal sealed partial class ReleasedFilm : ReleasedItem
{
    [Text, Required(Since = "3")]
    public int? Minutes { get; set; }
}

/// <summary>What a release does not have is open in it.</summary>
[Element("open"), Ordered(Until = "2")]
internal sealed partial class ReleasedOpen : ReleasedOpenBase
{
    [Attr("x"), Since("2")]
    public int? X { get; set; }

    [Attr("y"), Until("2.5")]
    public int? Y { get; set; }

    [Element("p"), Since("2")]
    public int? P { get; set; }

    [AnyContent(Attributes = true)]
    public XmlContent? Other { get; set; }

    [Since("2.5")]
    public List<ReleasedItem> Items { get; set; } = [];

    [Group, Since("3")]
    public ReleasedGroup? Group { get; set; }
}

[Group]
internal abstract partial class ReleasedOpenBase
{
    [Attr("z"), Since("3")]
    public int? Z { get; set; }

    [Element("q"), Until("3")]
    public int? Q { get; set; }
}

/// <summary>Of what some releases have one at most.</summary>
[Element("locks")]
internal sealed partial class ReleasedLocks
{
    [Element("key"), OneOrMore, AtMostOne(Until = "2.5")]
    public List<string> Keys { get; } = [];

    [Element("note"), AtMostOne(Since = "2", Until = "3")]
    public List<string> Notes { get; } = [];

    [Element("door"), OneOrMore(Since = "2"), AtMostOne(Since = "3"), Since("1.5")]
    public List<int> Doors { get; } = [];

    [Element("gate"), OneOrMore, AtMostOne(Until = "2"), Choice("way", "gates", OrNone = true)]
    public List<string> Gates { get; } = [];

    [Attr("wide"), Choice("way", "gates", Optional = true)]
    public bool? Wide { get; set; }

    [Element("hatch"), AtMostOne(Until = "2"), Choice("way", "hatches", Optional = true)]
    public List<string> Hatches { get; } = [];

    [Attr("deep"), Choice("way", "hatches")]
    public bool? Deep { get; set; }
}
