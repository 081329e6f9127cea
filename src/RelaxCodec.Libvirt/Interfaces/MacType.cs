namespace RelaxCodec.Libvirt;

/// <summary>Where the MAC address of an interface comes from.</summary>
public enum MacType
{
    /// <summary>The hypervisor generated it and may change it.</summary>
    [Value("generated")]
    Generated,

    /// <summary>It is kept, even in the range of generated addresses.</summary>
    [Value("static")]
    Static,
}
