namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Lists of one name one after the other: with cases, with a case of its own, without the attribute.</summary>
[Element("interfaces"), Ordered]
internal sealed partial class Interfaces
{
    [OneOrMore]
    public List<NetworkProtocol> Networks { get; } = [];

    public List<LinkProtocol> Links { get; } = [];

    public SerialProtocol? Serial { get; set; }

    [Element("protocol")]
    public string? Other { get; set; }

    [Element("gateway")]
    public Routes? Gateway { get; set; }
}

[Element("protocol"), Discriminator("family")]
internal abstract partial class NetworkProtocol
{
    [Attr("mtu")]
    public int? Mtu { get; set; }
}

[Case("ipv4")]
internal sealed partial class Ipv4Protocol : NetworkProtocol
{
    [EmptyElement("dhcp")]
    public bool Dhcp { get; set; }
}

[Case("ipv6")]
internal sealed partial class Ipv6Protocol : NetworkProtocol
{
    [EmptyElement("autoconf")]
    public bool Autoconf { get; set; }
}

[Element("protocol"), Discriminator("family")]
internal abstract partial class OtherProtocol;

[Case("link", "")]
internal sealed partial class LinkProtocol : OtherProtocol
{
    [CaseValue]
    public LinkFamily Family { get; set; }

    [Text]
    public string Text { get; set; } = "";
}

internal enum LinkFamily
{
    [Value("link")]
    Link,

    [Value("")]
    None,
}

[Case("serial line")]
internal sealed partial class SerialProtocol : OtherProtocol
{
    [Attr("speed")]
    public uint? Speed { get; set; }
}

/// <summary>In any order, as alternatives: one of them without the attribute or with one value of it.</summary>
[Group]
internal sealed partial class Routes
{
    [Element("metric")]
    public int? Metric { get; set; }

    [Choice("route", OrNone = true)]
    public DefaultRoute? Default { get; set; }

    [Choice("route", "static")]
    public List<StaticRoute> Static { get; } = [];

    [Element("via"), Choice("route", "static", Optional = true)]
    public string? Via { get; set; }

    [Choice("route")]
    public BlockedRoute? Blocked { get; set; }
}

[Element("route")]
internal sealed partial class DefaultRoute
{
    [Attr("kind")]
    public DefaultRouteKind? Kind { get; set; }

    [Attr("dev")]
    public string? Device { get; set; }
}

internal enum DefaultRouteKind
{
    [Value("default")]
    Default,
}

[Element("route")]
internal sealed partial class StaticRoute
{
    [Attr("kind")]
    public required StaticRouteKind Kind { get; set; }

    [Attr("to")]
    public required string To { get; set; }
}

internal enum StaticRouteKind
{
    [Value("static")]
    Static,

    [Value("on link", Type = "string")]
    OnLink,
}

[Element("route")]
internal sealed partial class BlockedRoute
{
    [Attr("kind")]
    public required BlockedRouteKind Kind { get; set; }
}

internal enum BlockedRouteKind
{
    [Value("blackhole")]
    Blackhole,
}
