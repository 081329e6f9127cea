namespace RelaxCodec.Libvirt;

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
