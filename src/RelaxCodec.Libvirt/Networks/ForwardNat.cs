namespace RelaxCodec.Libvirt;

/// <summary>What traffic to the outside is translated to, since libvirt 1.0.3.</summary>
[Element("nat")]
public sealed partial class ForwardNat
{
    /// <summary>Whether IPv6 is translated too, since libvirt 6.5.0.</summary>
    [Attr("ipv6"), YesNo]
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
    [Attr("start"), Data<NatPort>]
    public required int Start { get; set; }

    /// <summary>The last port.</summary>
    [Attr("end"), Data<NatPort>]
    public required int End { get; set; }
}

/// <summary>A TCP or UDP port.</summary>
[Datatype("port", Value = typeof(int)), Data("integer", MinInclusive = "1", MaxInclusive = "65535")]
public sealed partial class NatPort;
