namespace RelaxCodec.Libvirt;

/// <summary>A kind of virtio device.</summary>
public enum VhostScsiModel
{
    /// <summary>Either kind, by the bus it is on.</summary>
    [Value("virtio")]
    Virtio,

    /// <summary>A transitional device.</summary>
    [Value("virtio-transitional")]
    VirtioTransitional,

    /// <summary>A device of virtio 1.0 and later only.</summary>
    [Value("virtio-non-transitional")]
    VirtioNonTransitional,
}
