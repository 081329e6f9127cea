namespace RelaxCodec.Libvirt;

/// <summary>The driver of a virtio device that can be told nothing but what all virtio devices can.</summary>
[Element("driver")]
public sealed partial class VirtioDriver
{
    /// <summary>What it is told.</summary>
    [Group]
    public VirtioOptions Virtio { get; set; } = new();
}

/// <summary>A kind of virtio device.</summary>
public enum VirtioModel : byte
{
    /// <summary>Either kind, by the bus it is on.</summary>
    [Value("virtio")]
    Virtio,

    /// <summary>A transitional device, which also works with drivers from before virtio 1.0.</summary>
    [Value("virtio-transitional"), Since("5.2.0")]
    VirtioTransitional,

    /// <summary>A device of virtio 1.0 and later only.</summary>
    [Value("virtio-non-transitional"), Since("5.2.0")]
    VirtioNonTransitional,
}
