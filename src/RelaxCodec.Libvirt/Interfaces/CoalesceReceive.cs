namespace RelaxCodec.Libvirt;

/// <summary>The coalescing of received packets.</summary>
[Element("rx")]
public sealed partial class CoalesceReceive
{
    /// <summary>By the number of packets.</summary>
    public CoalesceFrames? Frames { get; set; }
}
