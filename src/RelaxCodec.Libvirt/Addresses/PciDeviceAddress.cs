namespace RelaxCodec.Libvirt;

/// <summary>A place on a PCI bus. Without any coordinates it asks for a PCI address, since libvirt 1.3.5.</summary>
[Case("pci")]
public sealed partial class PciDeviceAddress : DeviceAddress
{
    /// <summary>The coordinates.</summary>
    [Group]
    public PciLocation Location { get; set; } = new();

    /// <summary>The identifiers of the device on S390, since libvirt 4.10.0.</summary>
    public ZpciAddress? Zpci { get; set; }
}
