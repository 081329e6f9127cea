namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Groups: inlined, optional, nested, inherited, with a name from the property.</summary>
[Element("groups")]
internal sealed partial class Groups : Described
{
    [Group]
    public Area Area { get; set; } = new();

    [Group]
    public Credentials? Credentials { get; set; }

    [Element("inner")]
    public Area? Inner { get; set; }

    [Element("login")]
    public List<Credentials> Logins { get; } = [];

    [Element("shape")]
    public Shape? Shape { get; set; }

    [Element("first")]
    public Pair? First { get; set; }

    [Group]
    public Pair? Pair { get; set; }
}

[Group]
internal abstract partial class Described : Labelled
{
    [Element("description")]
    public string? Description { get; set; }
}

[Group]
internal partial class Labelled
{
    [Attr("label")]
    public required string Label { get; set; }
}

[Group]
internal sealed partial class Area
{
    [Attr("x")]
    public int? X { get; set; }

    [Attr("y")]
    public int? Y { get; set; }

    [Group]
    public Extent? Extent { get; set; }
}

[Group]
internal sealed partial class Extent
{
    private Extent()
    {
    }

    [Attr("width")]
    public uint Width { get; set; }

    [Attr("height")]
    public uint Height { get; set; }

    public static Extent Of(uint width, uint height) => new() { Width = width, Height = height };
}

[Group]
internal sealed partial class Credentials
{
    [Attr("user")]
    public required string User { get; set; }

    [Element("secret")]
    public required string Secret { get; set; }

    [Element("hint")]
    public List<string> Hints { get; } = [];
}

/// <summary>Children in order, within content of any order.</summary>
[Group, Ordered]
internal sealed partial class Pair
{
    [Element("left")]
    public required string Left { get; set; }

    [Element("right")]
    public string? Right { get; set; }
}

[Group, Discriminator("form")]
internal abstract partial class Shape
{
    [Attr("colour")]
    public Colour? Colour { get; set; }
}

[Case("circle")]
internal sealed partial class Circle : Shape
{
    [Attr("radius")]
    public required double Radius { get; set; }
}

[Case("square", Absent = true)]
internal sealed partial class Square : Shape
{
    [Element("side")]
    public required uint Side { get; set; }
}
