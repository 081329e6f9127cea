namespace RelaxCodec.Libvirt;

/// <summary>The kind of a pool's addresses.</summary>
public enum ForwardAddressType
{
    /// <summary>PCI.</summary>
    [Value("pci")]
    Pci,
}
