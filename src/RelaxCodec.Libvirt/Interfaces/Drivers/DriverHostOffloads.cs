namespace RelaxCodec.Libvirt;

/// <summary>The offloads of a virtio NIC's host side, each on if absent, since libvirt 1.2.9.</summary>
[Element("host")]
public sealed partial class DriverHostOffloads
{
    /// <summary>Checksums.</summary>
    [Attr("csum"), OnOff]
    public bool? Checksum { get; set; }

    /// <summary>Generic segmentation.</summary>
    [Attr("gso"), OnOff]
    public bool? Gso { get; set; }

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

    /// <summary>Mergeable receive buffers, since libvirt 1.2.13.</summary>
    [Attr("mrg_rxbuf"), OnOff]
    public bool? MergeableReceiveBuffers { get; set; }
}
