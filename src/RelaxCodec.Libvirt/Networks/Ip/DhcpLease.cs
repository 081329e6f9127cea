namespace RelaxCodec.Libvirt;

/// <summary>How long an address is given for.</summary>
[Element("lease")]
public sealed partial class DhcpLease
{
    /// <summary>The time; 0 for ever.</summary>
    [Attr("expiry"), Data<LeaseTime>]
    public required LibvirtNumber Expiry { get; set; }

    /// <summary>The unit of the time; minutes if absent.</summary>
    [Attr("unit")]
    public DhcpLeaseUnit? Unit { get; set; }
}
