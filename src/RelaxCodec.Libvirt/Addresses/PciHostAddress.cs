namespace RelaxCodec.Libvirt;

/// <summary>A PCI device of the host.</summary>
[Case("pci")]
public sealed partial class PciHostAddress : HostAddress
{
    /// <summary>The coordinates.</summary>
    [Group]
    public PciLocation Location { get; set; } = new();
}
