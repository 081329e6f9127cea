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

/// <summary>A rate in kilobytes a second.</summary>
[Datatype("speed", Value = typeof(uint)), Data("unsignedInt", Pattern = "[0-9]+", MinInclusive = "1")]
public sealed partial class BandwidthSpeed;

/// <summary>An amount in kibibytes.</summary>
[Datatype("BurstSize", Value = typeof(uint)), Data("unsignedInt", Pattern = "[0-9]+", MinInclusive = "1")]
public sealed partial class BurstSize;
