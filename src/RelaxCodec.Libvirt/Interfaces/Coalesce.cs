namespace RelaxCodec.Libvirt;

/// <summary>The coalescing of an interface's interrupts.</summary>
[Element("coalesce")]
public sealed partial class Coalesce
{
    /// <summary>That of received packets.</summary>
    public CoalesceReceive? Receive { get; set; }
}

/// <summary>The coalescing of received packets.</summary>
[Element("rx")]
public sealed partial class CoalesceReceive
{
    /// <summary>By the number of packets.</summary>
    public CoalesceFrames? Frames { get; set; }
}

/// <summary>Coalescing by the number of packets.</summary>
[Element("frames")]
public sealed partial class CoalesceFrames
{
    /// <summary>The most packets before an interrupt.</summary>
    [Attr("max"), Data<UnsignedInt>]
    public uint? Max { get; set; }
}
