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
