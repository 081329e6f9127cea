namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Records, also positional ones and derived ones, and members that only their class can set.</summary>
[Element("record")]
internal sealed partial record Records([property: Attr("name")] string Name, [property: Element("point")] Point? Point)
{
    private Records()
        : this("", null)
    {
    }

    [Attr("id")]
    public required Guid? Id { get; init; }

    [Attr("at")]
    public Point At { get; private set; }

    [Element("size")]
    public int? Size { get; private init; }

    public Part? Part { get; init; }

    public static Records Of(string name, Point at) => new(name, null) { Id = null, At = at };
}

[Group]
internal abstract partial record Named
{
    [Attr("label")]
    public string? Label { get; init; }

    [Extra]
    public XmlContent? Others { get; set; }
}

[Element("part"), Discriminator("kind")]
internal abstract partial record Part : Named;

[Case("whole", "half")]
internal sealed partial record KnownPart : Part
{
    [CaseValue]
    public required PartKind Kind { get; init; }
}

[Case("other", Absent = true), Discriminator("sort")]
internal abstract partial record OtherPart : Part
{
    [CaseValue]
    public OtherKind? Kind { get; private init; }
}

[Case("a")]
internal sealed partial record SortedPart : OtherPart
{
    [Attr("n")]
    internal int? Number { get; private set; }
}

internal enum PartKind
{
    [Value("whole")]
    Whole,

    [Value("half")]
    Half,
}

internal enum OtherKind
{
    [Value("other")]
    Other,
}

/// <summary>Has types that nobody else sees.</summary>
[Element("hides")]
internal sealed partial class Hides
{
    [Attr("state")]
    private State? Hidden { get; set; }

    private List<Secret> Secrets { get; } = [];

    [Group]
    private Inner? Group { get; set; }

    private enum State
    {
        [Value("on")]
        On,
    }

    [Element("secret")]
    private sealed partial class Secret
    {
        [Attr("level")]
        internal Level? Of { get; set; }

        internal enum Level
        {
            [Value("top")]
            Top,
        }
    }

    [Group]
    private sealed partial class Inner
    {
        internal Inner()
        {
        }

        [Attr("x")]
        public required int X { get; set; }
    }
}
