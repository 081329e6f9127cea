namespace RelaxCodec.Libvirt;

/// <summary>Which drivers of guests a virtio device works with.</summary>
public enum VirtioGeneration : byte
{
    /// <summary>As the machine has it: the best choice, unless the guest needs one of the others.</summary>
    [Value("virtio")]
    Virtio,

    /// <summary>Old drivers, of virtio 0.9, and new ones. The device is on a conventional PCI bus.</summary>
    [Value("virtio-transitional"), Since("5.2.0")]
    Transitional,

    /// <summary>Drivers of virtio 1.0 alone.</summary>
    [Value("virtio-non-transitional"), Since("5.2.0")]
    NonTransitional,
}
