namespace RelaxCodec.Libvirt;

/// <summary>The coordinates of a PCI device; what is absent is 0.</summary>
[Group]
public sealed partial class PciLocation
{
    /// <summary>The PCI domain (segment).</summary>
    [Attr("domain"), Data<PciDomain>]
    public LibvirtNumber? Domain { get; set; }

    /// <summary>The bus.</summary>
    [Attr("bus"), Data<PciBus>]
    public LibvirtNumber? Bus { get; set; }

    /// <summary>The slot (device) on the bus.</summary>
    [Attr("slot"), Data<PciSlot>]
    public LibvirtNumber? Slot { get; set; }

    /// <summary>The function of the device.</summary>
    [Attr("function"), Data<PciFunction>]
    public LibvirtNumber? Function { get; set; }

    /// <summary>Whether the slot has more than one function, since libvirt 0.9.7.</summary>
    [Attr("multifunction"), OnOff]
    public bool? Multifunction { get; set; }
}
