namespace RelaxCodec.Libvirt;

/// <summary>A virtual network of libvirt: the root of its network XML.</summary>
[Element("network")]
public sealed partial class Network
{
    /// <summary>The number of guest interfaces on the network, in the XML of a running network, since libvirt 0.10.0.</summary>
    [Attr("connections"), Data("unsignedInt")]
    public uint? Connections { get; set; }

    /// <summary>Whether guests reach each other by IPv6 without the network having a gateway address, since libvirt 1.0.1.</summary>
    [Attr("ipv6"), YesNo]
    public bool? Ipv6 { get; set; }

    /// <summary>Whether the host trusts the filter changes that guests report for their interfaces, since libvirt 1.2.10.</summary>
    [Attr("trustGuestRxFilters"), YesNo]
    public bool? TrustGuestRxFilters { get; set; }

    /// <summary>The name of the network, unique on its host.</summary>
    [Element("name")]
    public required string Name { get; set; }

    /// <summary>The UUID of the network; libvirt makes a random one if there is none.</summary>
    [Element("uuid"), Data<Uuid>]
    public Guid? Uuid { get; set; }

    /// <summary>How the network is connected to that of the host; not at all if it is absent.</summary>
    public NetworkForward? Forward { get; set; }

    /// <summary>Everything else in the network, as it was written.</summary>
    [AnyContent]
    public XmlContent? Content { get; set; }
}
