namespace RelaxCodec.Libvirt;

/// <summary>The limits of traffic, since libvirt 0.9.4.</summary>
[Element("bandwidth")]
public sealed partial class Bandwidth
{
    /// <summary>The traffic class that libvirt has given, in the XML of a running domain.</summary>
    [Attr("classID"), Data<PositiveInteger>]
    public LibvirtNumber? ClassId { get; set; }

    /// <summary>Traffic to the guest.</summary>
    [Element("inbound")]
    public BandwidthLimit? Inbound { get; set; }

    /// <summary>Traffic from the guest.</summary>
    [Element("outbound")]
    public BandwidthLimit? Outbound { get; set; }
}
