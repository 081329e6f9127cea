namespace RelaxCodec.Libvirt;

/// <summary>The offloads of a virtio NIC's guest side, each on if absent, since libvirt 1.2.9.</summary>
[Element("guest")]
public sealed partial class DriverGuestOffloads
{
    /// <summary>Checksums.</summary>
    [Attr("csum"), OnOff]
    public bool? Checksum { get; set; }

    /// <summary>TCP segmentation over IPv4.</summary>
    [Attr("tso4"), OnOff]
    public bool? Tso4 { get; set; }

    /// <summary>TCP segmentation over IPv6.</summary>
    [Attr("tso6"), OnOff]
    public bool? Tso6 { get; set; }

    /// <summary>Explicit congestion notification.</summary>
    [Attr("ecn"), OnOff]
    public bool? Ecn { get; set; }

    /// <summary>UDP fragmentation.</summary>
    [Attr("ufo"), OnOff]
    public bool? Ufo { get; set; }
}
