namespace RelaxCodec.Libvirt;

/// <summary>The driver of the host that assigns a PCI device to a guest.</summary>
public enum AssignmentBackend : byte
{
    /// <summary>The legacy assignment of KVM, no longer supported.</summary>
    [Value("kvm")]
    Kvm,

    /// <summary>VFIO.</summary>
    [Value("vfio")]
    Vfio,

    /// <summary>Xen's own.</summary>
    [Value("xen")]
    Xen,
}
