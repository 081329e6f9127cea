namespace RelaxCodec.Libvirt;

/// <summary>A virtual network of libvirt: the root of its network XML.</summary>
[Element("network")]
public sealed partial class Network
{
    /// <summary>The number of guest interfaces on the network, in the XML of a running network.</summary>
    [Attr("connections"), Data("unsignedInt"), Since("0.10.0")]
    public uint? Connections { get; set; }

    /// <summary>Whether guests reach each other by IPv6 without the network having a gateway address.</summary>
    [Attr("ipv6"), YesNo, Since("1.0.1")]
    public bool? Ipv6 { get; set; }

    /// <summary>Whether the host trusts the filter changes that guests report for their interfaces.</summary>
    [Attr("trustGuestRxFilters"), YesNo, Since("1.2.10")]
    public bool? TrustGuestRxFilters { get; set; }

    /// <summary>The name of the network, unique on its host.</summary>
    [Element("name")]
    public required string Name { get; set; }

    /// <summary>The UUID of the network; libvirt makes a random one if there is none.</summary>
    [Element("uuid"), Data<Uuid>]
    public Guid? Uuid { get; set; }

    /// <summary>A short description, of one line.</summary>
    [Element("title"), Data<ObjectNameWithSlash>, Since("9.7.0")]
    public string? Title { get; set; }

    /// <summary>A description for people; libvirt does not look at it.</summary>
    [Element("description"), Since("9.7.0")]
    public string? Description { get; set; }

    /// <summary>What applications keep with the network.</summary>
    [Since("2.1.0")]
    public Metadata? Metadata { get; set; }

    /// <summary>How the network is connected to that of the host; not at all if it is absent.</summary>
    public NetworkForward? Forward { get; set; }

    /// <summary>The bridge that guests are connected to.</summary>
    public NetworkBridge? Bridge { get; set; }

    /// <summary>The MTU of the network.</summary>
    [Since("3.1.0")]
    public Mtu? Mtu { get; set; }

    /// <summary>The MAC address of the bridge.</summary>
    [Since("0.8.8")]
    public NetworkMac? Mac { get; set; }

    /// <summary>The DNS domain that the network's DHCP server tells guests.</summary>
    [Since("0.4.5")]
    public NetworkDomain? Domain { get; set; }

    /// <summary>The DNS server of the network.</summary>
    [Since("0.9.3")]
    public NetworkDns? Dns { get; set; }

    /// <summary>The VLAN tags of all guests' traffic.</summary>
    [Since("0.10.0")]
    public Vlan? Vlan { get; set; }

    /// <summary>The limits of all guests' traffic together.</summary>
    [Since("0.9.4")]
    public Bandwidth? Bandwidth { get; set; }

    /// <summary>The isolation of guests from each other.</summary>
    [Since("6.1.0")]
    public PortOptions? Port { get; set; }

    /// <summary>The IP addresses of the bridge, with the DHCP service for each.</summary>
    [Since("0.3.0")]
    public List<NetworkIp> Ips { get; } = [];

    /// <summary>The IP routes of the host to networks behind guests.</summary>
    [Since("1.0.6")]
    public List<Route> Routes { get; } = [];

    /// <summary>The profile of guests' ports on the switch.</summary>
    [Since("0.8.2")]
    public VirtualPort? VirtualPort { get; set; }

    /// <summary>The classes of connections.</summary>
    [Since("0.9.4")]
    public List<PortGroup> PortGroups { get; } = [];

    /// <summary>Options passed to dnsmasq as they are.</summary>
    [Since("5.6.0")]
    public DnsmasqOptions? DnsmasqOptions { get; set; }
}
