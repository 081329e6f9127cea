namespace RelaxCodec.Libvirt;

/// <summary>An IP address of a network's bridge, and what is served to guests there.</summary>
[Element("ip"), FullEndElement(Until = "12.8.0")]
public sealed partial class NetworkIp
{
    /// <summary>The address family; IPv4 if absent.</summary>
    [Attr("family"), Data<AddressFamilyName>]
    public AddressFamily? Family { get; set; }

    /// <summary>The address.</summary>
    [Attr("address"), Data<IpAddress>]
    public string? Address { get; set; }

    /// <summary>The bits of the address that are the network's, as an IPv4 mask.</summary>
    [Attr("netmask"), Data<Ipv4Address>, Choice("mask", OrNone = true)]
    public string? Netmask { get; set; }

    /// <summary>The bits of the address that are the network's, as a number.</summary>
    [Attr("prefix"), Data<IpPrefix>, Choice("mask")]
    public uint? Prefix { get; set; }

    /// <summary>Whether addresses of the network are never asked for at the host's DNS servers.</summary>
    [Attr("localPtr"), YesNo, Since("3.0.0")]
    public bool? LocalPtr { get; set; }

    /// <summary>The TFTP server.</summary>
    [Since("0.7.1")]
    public NetworkTftp? Tftp { get; set; }

    /// <summary>The DHCP server.</summary>
    [Since("0.3.0")]
    public NetworkDhcp? Dhcp { get; set; }
}

/// <summary>The TFTP server of a network.</summary>
[Element("tftp")]
public sealed partial class NetworkTftp
{
    /// <summary>The folder of the host that is served.</summary>
    [Attr("root")]
    public required string Root { get; set; }
}
