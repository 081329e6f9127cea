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

    /// <summary>Whether no coordinate is given.</summary>
    public bool IsEmpty => Domain is null && Bus is null && Slot is null && Function is null;

    /// <summary>
    /// All four coordinates as one value; null if what was written for one of them is not in its range, or is no number to libvirt.
    /// Setting it writes all four.
    /// </summary>
    public PciAddress? Address
    {
        get =>
            ValueOf(Domain) is { } domain and <= uint.MaxValue &&
            ValueOf(Bus) is { } bus and <= byte.MaxValue &&
            ValueOf(Slot) is { } slot and <= 31 &&
            ValueOf(Function) is { } function and <= 7
                ? new PciAddress((uint)domain, (byte)bus, (byte)slot, (byte)function)
                : null;
        set => (Domain, Bus, Slot, Function) = value is { } address
            ? (address.Domain, address.Bus, address.Slot, address.Function)
            : default((LibvirtNumber?, LibvirtNumber?, LibvirtNumber?, LibvirtNumber?));
    }

    private static ulong? ValueOf(LibvirtNumber? coordinate) => coordinate is { } written ? written.Value : 0;
}
