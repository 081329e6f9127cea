namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Two elements of one name, told apart by a discriminator.</summary>
[Element("device"), Ordered]
internal sealed partial class Device
{
    [Element("label")]
    public string? Label { get; set; }

    [Element("vendor"), Choice("which", "product")]
    public int? Vendor { get; set; }

    [Element("product"), Choice("which", "product")]
    public int? Product { get; set; }

    [Choice("which", "product", Optional = true)]
    public Port? Port { get; set; }

    [Choice("which", "place")]
    public Place? Place { get; set; }

    [Element("note")]
    public List<string> Notes { get; } = [];
}

[Element("at")]
internal sealed partial class Port
{
    [Attr("port")]
    public required int Number { get; set; }
}

[Element("at"), Discriminator("bus")]
internal abstract partial class Place;

[Case("one")]
internal sealed partial class PlaceOnOne : Place
{
    [Attr("slot")]
    public int? Slot { get; set; }
}

[Case("two")]
internal sealed partial class PlaceOnTwo : Place;

/// <summary>The same in a group, and in any order.</summary>
[Element("shelf")]
internal sealed partial class Shelf
{
    [Element("label")]
    public string? Label { get; set; }

    [Group]
    public Mount? Mount { get; set; }
}

[Group]
internal partial class Mount
{
    [Choice("which", "ports")]
    public List<Port> Ports { get; } = [];

    [Choice("which", "place")]
    public Place? Place { get; set; }
}

/// <summary>The same in a base class.</summary>
[Element("ordered-shelf"), Ordered]
internal sealed partial class OrderedShelf : Mount
{
    [Element("label")]
    public string? Label { get; set; }
}
