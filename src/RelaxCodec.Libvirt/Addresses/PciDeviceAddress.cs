namespace RelaxCodec.Libvirt;

/// <summary>A place on a PCI bus. Without any coordinates it asks for a PCI address, since libvirt 1.3.5.</summary>
[Case("pci")]
public sealed partial class PciDeviceAddress : DeviceAddress
{
    private static readonly string[] Coordinates = ["domain", "bus", "slot", "function"];

    /// <summary>The coordinates.</summary>
    [Group]
    public PciLocation Location { get; set; } = new();

    /// <summary>The identifiers of the device on S390, since libvirt 4.10.0.</summary>
    public ZpciAddress? Zpci { get; set; }

    /// <summary>
    /// Where the device sits. Null where libvirt assigns it a place: it takes slot 0 of the first bus for none (<c>virPCIDeviceAddressIsEmpty</c>). Null, too, where
    /// something was written that is no coordinate.
    /// </summary>
    internal PciAddress? Place =>
        Location.Address is { } address && (address.Domain, address.Bus, address.Slot) != default && !HasUnreadCoordinate ? address : null;

    private bool HasUnreadCoordinate =>
        ((IXmlNode)this).Content is { } kept && Array.Exists(Coordinates, name => kept.GetAttribute(name) is not null);
}
