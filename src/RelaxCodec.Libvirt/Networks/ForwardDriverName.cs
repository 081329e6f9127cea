namespace RelaxCodec.Libvirt;

/// <summary>The driver of the host that assigns the devices of a pool.</summary>
public enum ForwardDriverName
{
    /// <summary>The legacy assignment of KVM, no longer supported.</summary>
    [Value("kvm")]
    Kvm,

    /// <summary>VFIO.</summary>
    [Value("vfio")]
    Vfio,
}
