namespace RelaxCodec.Libvirt;

/// <summary>A static IP route.</summary>
[Element("route")]
public sealed partial class Route
{
    /// <summary>The address family; IPv4 if absent.</summary>
    [Attr("family"), Data<AddressFamilyName>]
    public AddressFamily? Family { get; set; }

    /// <summary>The network that the route leads to; if absent, everything (the default route).</summary>
    [Attr("address"), Data<IpAddress>, Required(Until = "12.2.0")]
    public string? Address { get; set; }

    /// <summary>The bits of the address that are the network's, as an IPv4 mask.</summary>
    [Attr("netmask"), Data<Ipv4Address>, Choice("mask", OrNone = true)]
    public string? Netmask { get; set; }

    /// <summary>The bits of the address that are the network's, as a number.</summary>
    [Attr("prefix"), Data<IpPrefix>, Choice("mask")]
    public uint? Prefix { get; set; }

    /// <summary>The address that packets are sent to on their way.</summary>
    [Attr("gateway"), Data<IpAddress>]
    public required string Gateway { get; set; }

    /// <summary>The cost of the route; the cheapest is taken.</summary>
    [Attr("metric"), Data<UnsignedInt>]
    public uint? Metric { get; set; }
}
