namespace RelaxCodec.Libvirt;

/// <summary>A range of addresses that are given to any guest.</summary>
[Element("range")]
public sealed partial class DhcpRange
{
    /// <summary>The first address.</summary>
    [Attr("start"), Data<IpAddress>]
    public required string Start { get; set; }

    /// <summary>The last address.</summary>
    [Attr("end"), Data<IpAddress>]
    public required string End { get; set; }

    /// <summary>How long an address is given for.</summary>
    public DhcpLease? Lease { get; set; }
}
