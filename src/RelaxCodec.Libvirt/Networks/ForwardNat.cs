namespace RelaxCodec.Libvirt;

/// <summary>What traffic to the outside is translated to.</summary>
[Element("nat")]
public sealed partial class ForwardNat
{
    /// <summary>Whether IPv6 is translated too.</summary>
    [Attr("ipv6"), YesNo, Since("6.5.0")]
    public bool? Ipv6 { get; set; }

    /// <summary>The source addresses.</summary>
    public NatAddressRange? Address { get; set; }

    /// <summary>The source ports.</summary>
    public NatPortRange? Port { get; set; }
}

/// <summary>The IPv4 addresses that traffic is translated to.</summary>
[Element("address")]
public sealed partial class NatAddressRange
{
    /// <summary>The first address.</summary>
    [Attr("start"), Data<Ipv4Address>]
    public required string Start { get; set; }

    /// <summary>The last address.</summary>
    [Attr("end"), Data<Ipv4Address>]
    public required string End { get; set; }
}

/// <summary>The ports that traffic is translated to.</summary>
[Element("port")]
public sealed partial class NatPortRange
{
    /// <summary>The first port.</summary>
    [Attr("start"), Data<NetworkPort>]
    public required int Start { get; set; }

    /// <summary>The last port.</summary>
    [Attr("end"), Data<NetworkPort>]
    public required int End { get; set; }
}
