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

    /// <summary>What applications keep with the network, since libvirt 2.1.0.</summary>
    public Metadata? Metadata { get; set; }

    /// <summary>How the network is connected to that of the host; not at all if it is absent.</summary>
    public NetworkForward? Forward { get; set; }

    /// <summary>The bridge that guests are connected to.</summary>
    public NetworkBridge? Bridge { get; set; }

    /// <summary>The MTU of the network, since libvirt 3.1.0.</summary>
    public Mtu? Mtu { get; set; }

    /// <summary>The MAC address of the bridge, since libvirt 0.8.8.</summary>
    public NetworkMac? Mac { get; set; }

    /// <summary>The DNS domain that the network's DHCP server tells guests, since libvirt 0.4.5.</summary>
    public NetworkDomain? Domain { get; set; }

    /// <summary>The DNS server of the network, since libvirt 0.9.3.</summary>
    public NetworkDns? Dns { get; set; }

    /// <summary>The VLAN tags of all guests' traffic, since libvirt 0.10.0.</summary>
    public Vlan? Vlan { get; set; }

    /// <summary>The limits of all guests' traffic together, since libvirt 0.9.4.</summary>
    public Bandwidth? Bandwidth { get; set; }

    /// <summary>The isolation of guests from each other, since libvirt 6.1.0.</summary>
    public PortOptions? Port { get; set; }

    /// <summary>The IP addresses of the bridge, with the DHCP service for each, since libvirt 0.3.0.</summary>
    public List<NetworkIp> Ips { get; } = [];

    /// <summary>The IP routes of the host to networks behind guests, since libvirt 1.0.6.</summary>
    public List<Route> Routes { get; } = [];

    /// <summary>The profile of guests' ports on the switch.</summary>
    public VirtualPort? VirtualPort { get; set; }

    /// <summary>The classes of connections, since libvirt 0.9.4.</summary>
    public List<PortGroup> PortGroups { get; } = [];

    /// <summary>Options passed to dnsmasq as they are, since libvirt 5.6.0.</summary>
    public DnsmasqOptions? DnsmasqOptions { get; set; }
}
