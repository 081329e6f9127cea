namespace RelaxCodec.Libvirt;

/// <summary>The coordinates of a PCI device of the host.</summary>
[Element("address")]
public sealed partial class PciSourceAddress
{
    /// <summary>The coordinates.</summary>
    [Group]
    public PciLocation Location { get; set; } = new();
}
