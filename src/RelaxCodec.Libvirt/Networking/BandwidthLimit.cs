namespace RelaxCodec.Libvirt;

/// <summary>The limits of traffic in one direction.</summary>
[Group]
public sealed partial class BandwidthLimit
{
    /// <summary>The average rate, in kilobytes a second.</summary>
    [Attr("average"), Data<BandwidthSpeed>]
    public uint? Average { get; set; }

    /// <summary>The highest rate, in kilobytes a second.</summary>
    [Attr("peak"), Data<BandwidthSpeed>]
    public uint? Peak { get; set; }

    /// <summary>The rate that is guaranteed, in kilobytes a second, inbound only, since libvirt 1.0.1.</summary>
    [Attr("floor"), Data<BandwidthSpeed>]
    public uint? Floor { get; set; }

    /// <summary>What may be sent in one burst at the peak rate, in kibibytes.</summary>
    [Attr("burst"), Data<BurstSize>]
    public uint? Burst { get; set; }
}
