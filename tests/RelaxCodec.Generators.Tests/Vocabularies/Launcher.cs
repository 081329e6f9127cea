namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// The shape of libvirt's os and bootloader in its releases: in one alternative children had their places until a release, a text has a
/// datatype for each alternative, and alternatives that are handed up have members of some releases.
/// </summary>
[Element("launcher")]
internal sealed partial class Launcher
{
    [Element("name")]
    public required string Name { get; set; }

    [Element("loader"), Choice("boot", "guest", Optional = true), Choice("boot", "full", Optional = true)]
    public string? Loader { get; set; }

    [Element("argument"), Choice("boot", "guest", Optional = true), Choice("boot", "full", Optional = true)]
    public List<string> Arguments { get; } = [];

    [Choice("boot", "guest", ChildAlternatives = ["guest"], Optional = true, Place = 1, PlacesUntil = "2.0")]
    [Choice("boot", "full", ChildAlternatives = ["full"])]
    public LauncherImage? Image { get; set; }

    [Element("after"), Choice("boot", "guest", Optional = true, Place = 2)]
    public string? After { get; set; }
}

[Element("image"), Alternatives("kind")]
internal sealed partial class LauncherImage
{
    [Attr("machine"), Data<AnyMachineName>]
    [Choice("kind", "guest", Datatype = typeof(GuestMachineName), Optional = true),
        Choice("kind", "full", Datatype = typeof(FullMachineName))]
    public string? Machine { get; set; }

    [Choice("kind", "guest")]
    [Choice("kind", "full", Optional = true)]
    public LauncherType? Type { get; set; }

    [Element("kernel"), Choice("kind", "guest", Optional = true, Place = 1, PlacesUntil = "2.0"), Choice("kind", "full", Optional = true)]
    public string? Kernel { get; set; }

    [EmptyElement("shim"), Since("1.0"), Choice("kind", "guest", Optional = true, Place = 1), Choice("kind", "full", Optional = true)]
    public bool Shim { get; set; }

    [Element("store"), Until("3.0"), Choice("kind", "full", Datatype = typeof(FullMachineName), Optional = true)]
    public string? Store { get; set; }
}

[Element("type")]
internal sealed partial class LauncherType;

[Datatype("guestMachine"), Data("token", Pattern = "pv|pvh")]
internal sealed partial class GuestMachineName;

[Datatype("anyMachine"), Data("string", Pattern = "[a-z]+"), Data("token", Pattern = "pv|pvh"), Data("token", Pattern = "none")]
internal sealed partial class AnyMachineName;

[Datatype("fullMachine"), Data("string", Pattern = "[a-z]+")]
internal sealed partial class FullMachineName;

/// <summary>Children of an alternative that have places in every release, and from a release on.</summary>
[Element("journey")]
internal sealed partial class Journey
{
    [Attr("by")]
    [Choice("way", "train"), Choice("way", "foot", Optional = true)]
    public string? By { get; set; }

    [Element("leave"), Choice("way", "train"), Choice("way", "foot", Optional = true)]
    public string? Leave { get; set; }

    [Element("change"), Choice("way", "train", Place = 1, Optional = true)]
    public List<string> Changes { get; } = [];

    [Element("meal"), Choice("way", "train", Place = 1, Optional = true)]
    public string? Meal { get; set; }

    [Element("arrive"), Choice("way", "train", Place = 2), Choice("way", "foot", Place = 1, PlacesSince = "1.5")]
    public string? Arrive { get; set; }
}
