namespace RelaxCodec.Libvirt;

/// <summary>An IP address of one end of a guest's interface.</summary>
[Element("ip")]
public sealed partial class InterfaceIp
{
    /// <summary>The address.</summary>
    [Attr("address"), Data<IpAddress>]
    public required string Address { get; set; }

    /// <summary>The address family; IPv4 if absent.</summary>
    [Attr("family"), Data<AddressFamilyName>]
    public AddressFamily? Family { get; set; }

    /// <summary>The bits of the address that are the network's.</summary>
    [Attr("prefix"), Data<IpPrefix>]
    public uint? Prefix { get; set; }

    /// <summary>The address of the other end of a point-to-point link.</summary>
    [Attr("peer"), Data<IpAddress>, Since("2.1.0")]
    public string? Peer { get; set; }
}
