namespace RelaxCodec.Libvirt;

/// <summary>The coalescing of an interface's interrupts, since libvirt 3.3.0.</summary>
[Element("coalesce")]
public sealed partial class Coalesce
{
    /// <summary>That of received packets.</summary>
    public CoalesceReceive? Receive { get; set; }
}
