namespace RelaxCodec.Libvirt;

/// <summary>Who maintains a bridge's table of MAC addresses, since libvirt 1.2.11.</summary>
public enum MacTableManager
{
    /// <summary>The kernel, by learning and flooding.</summary>
    [Value("kernel")]
    Kernel,

    /// <summary>libvirt, from the configuration of the domains.</summary>
    [Value("libvirt")]
    Libvirt,
}
