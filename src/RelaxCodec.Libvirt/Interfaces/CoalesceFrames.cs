namespace RelaxCodec.Libvirt;

/// <summary>Coalescing by the number of packets.</summary>
[Element("frames")]
public sealed partial class CoalesceFrames
{
    /// <summary>The most packets before an interrupt.</summary>
    [Attr("max"), Data<UnsignedInt>]
    public uint? Max { get; set; }
}
