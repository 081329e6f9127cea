namespace RelaxCodec.Libvirt;

/// <summary>The limits of traffic.</summary>
[Element("bandwidth")]
public sealed partial class Bandwidth
{
    /// <summary>The traffic class that libvirt has given, in the XML of a running domain.</summary>
    [Attr("classID"), Data<PositiveInteger>]
    public uint? ClassId { get; set; }

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
    [Attr("average"), Data<BandwidthSpeed32>(Until = "11.3.0"), Data<BandwidthSpeed>(Since = "11.3.0")]
    public ulong? Average { get; set; }

    /// <summary>The highest rate, in kilobytes a second.</summary>
    [Attr("peak"), Data<BandwidthSpeed32>(Until = "11.3.0"), Data<BandwidthSpeed>(Since = "11.3.0")]
    public ulong? Peak { get; set; }

    /// <summary>The rate that is guaranteed, in kilobytes a second, inbound only.</summary>
    [Attr("floor"), Data<BandwidthSpeed32>(Until = "11.3.0"), Data<BandwidthSpeed>(Since = "11.3.0"), Since("1.0.1")]
    public ulong? Floor { get; set; }

    /// <summary>What may be sent in one burst at the peak rate, in kibibytes.</summary>
    [Attr("burst"), Data<BurstSize>]
    public uint? Burst { get; set; }
}

/// <summary>A rate in kilobytes a second: as many as are less than 2^64 bytes.</summary>
[Datatype("speed", Value = typeof(ulong))]
[Data("unsignedLong", Pattern = "[0-9]+", MinInclusive = "1", MaxInclusive = "18014398509481984")]
public sealed partial class BandwidthSpeed;

/// <summary>A rate in kilobytes a second, in 32 bits. (11.3.0 is the first release whose schema is known to take more.)</summary>
[Datatype("speed32", Value = typeof(ulong)), Data("unsignedInt", Pattern = "[0-9]+", MinInclusive = "1")]
public sealed partial class BandwidthSpeed32;

/// <summary>An amount in kibibytes.</summary>
[Datatype("BurstSize", Value = typeof(uint)), Data("unsignedInt", Pattern = "[0-9]+", MinInclusive = "1")]
public sealed partial class BurstSize;
