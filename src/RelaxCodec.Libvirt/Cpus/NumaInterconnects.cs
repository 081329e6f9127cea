namespace RelaxCodec.Libvirt;

/// <summary>How fast NUMA nodes reach the memory of others.</summary>
[Element("interconnects")]
public sealed partial class NumaInterconnects
{
    /// <summary>Latencies and bandwidths, in their order.</summary>
    public List<NumaInterconnect> Links { get; } = [];
}

/// <summary>How fast a NUMA node reaches the memory of another.</summary>
[Choice]
public abstract partial class NumaInterconnect
{
    /// <summary>The number of the node whose processors access the memory.</summary>
    [Attr("initiator"), Data<UnsignedInt>]
    public required uint Initiator { get; set; }

    /// <summary>The number of the node whose memory it is.</summary>
    [Attr("target"), Data<UnsignedInt>]
    public required uint Target { get; set; }

    /// <summary>The level of the target's cache that is accessed; absent, its memory is.</summary>
    [Attr("cache"), Data<UnsignedInt>]
    public uint? Cache { get; set; }

    /// <summary>The kind of access.</summary>
    [Attr("type")]
    public required NumaAccess Type { get; set; }

    /// <summary>How long or how much.</summary>
    [Attr("value"), Data<UnsignedInt>]
    public required uint Value { get; set; }
}

/// <summary>How long an access takes, in nanoseconds.</summary>
[Element("latency")]
public sealed partial class NumaLatency : NumaInterconnect;

/// <summary>How much is accessed in a second.</summary>
[Element("bandwidth")]
public sealed partial class NumaBandwidth : NumaInterconnect
{
    /// <summary>The unit of the amount.</summary>
    [Attr("unit"), Data<ScaleUnit>]
    public required string Unit { get; set; }
}

/// <summary>A kind of access to memory.</summary>
public enum NumaAccess : byte
{
    /// <summary>Reading and writing.</summary>
    [Value("access")]
    Access,

    /// <summary>Reading.</summary>
    [Value("read")]
    Read,

    /// <summary>Writing.</summary>
    [Value("write")]
    Write,
}
