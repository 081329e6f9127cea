namespace RelaxCodec.Libvirt;

/// <summary>What moves the packets of a virtio NIC.</summary>
public enum VirtioBackend
{
    /// <summary>The hypervisor's process.</summary>
    [Value("qemu")]
    Qemu,

    /// <summary>The kernel.</summary>
    [Value("vhost")]
    Vhost,
}
