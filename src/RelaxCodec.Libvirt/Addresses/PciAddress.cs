using System.Globalization;

namespace RelaxCodec.Libvirt;

/// <summary>A place on a PCI bus. Without any coordinates libvirt assigns it a PCI address (from 1.3.5 on).</summary>
[Case("pci")]
public sealed partial class PciDeviceAddress : DeviceAddress
{
    /// <summary>The coordinates.</summary>
    [Group]
    public PciLocation Location { get; set; } = new();

    /// <summary>The identifiers of the device on S390.</summary>
    [Since("4.10.0")]
    public ZpciAddress? Zpci { get; set; }

    /// <summary>
    /// Where the device sits. Null where libvirt assigns it a place: it takes slot 0 of the first bus for none
    /// (<c>virPCIDeviceAddressIsEmpty</c>). Null, too, where something was written that is no coordinate.
    /// </summary>
    internal PciAddress? Place =>
        Location.AddressIn(this) is { } address && (address.Domain, address.Bus, address.Slot) != default ? address : null;
}

/// <summary>A PCI device of the host.</summary>
[Case("pci")]
public sealed partial class PciHostAddress : HostAddress
{
    /// <summary>The coordinates.</summary>
    [Group]
    public PciLocation Location { get; set; } = new();
}

/// <summary>The coordinates of a PCI device of the host.</summary>
[Element("address")]
public sealed partial class PciSourceAddress
{
    /// <summary>The coordinates.</summary>
    [Group]
    public PciLocation Location { get; set; } = new();
}

/// <summary>The coordinates of a PCI device; what is absent is 0.</summary>
[Group]
public sealed partial class PciLocation
{
    private static readonly string[] Coordinates = ["domain", "bus", "slot", "function"];

    /// <summary>The PCI domain (segment).</summary>
    [Attr("domain"), Data<PciDomain>]
    public uint? Domain { get; set; }

    /// <summary>The bus.</summary>
    [Attr("bus"), Data<PciBus>]
    public byte? Bus { get; set; }

    /// <summary>The slot (device) on the bus.</summary>
    [Attr("slot"), Data<PciSlot>]
    public byte? Slot { get; set; }

    /// <summary>The function of the device.</summary>
    [Attr("function"), Data<PciFunction>]
    public byte? Function { get; set; }

    /// <summary>Whether the slot has more than one function.</summary>
    [Attr("multifunction"), OnOff, Since("0.9.7")]
    public bool? Multifunction { get; set; }

    /// <summary>Whether no coordinate is given.</summary>
    public bool IsEmpty => Domain is null && Bus is null && Slot is null && Function is null;

    /// <summary>
    /// All four coordinates as one value; null if one of them is not in its range. A slot that libvirt does not read as a number
    /// (<c>08</c>) has no value and counts as not written. Setting it writes all four.
    /// </summary>
    public PciAddress? Address
    {
        get => Slot is > 31 || Function is > 7 ? null : new PciAddress(Domain ?? 0, Bus ?? 0, Slot ?? 0, Function ?? 0);
        set => (Domain, Bus, Slot, Function) = (value?.Domain, value?.Bus, value?.Slot, value?.Function);
    }

    /// <summary>The coordinates as one value; null where one was written that has none.</summary>
    /// <param name="element">The element that they are attributes of.</param>
    internal PciAddress? AddressIn(IXmlNode element) =>
        element.Content is { } kept && Array.Exists(Coordinates, name => kept.GetAttribute(name) is not null) ? null : Address;
}

/// <summary>The address of a PCI function, as <c>lspci</c> prints it: <c>0000:06:02.0</c>.</summary>
/// <param name="Domain">The PCI domain (segment).</param>
/// <param name="Bus">The bus, 0 to 255.</param>
/// <param name="Slot">The slot on the bus, 0 to 31.</param>
/// <param name="Function">The function of the slot, 0 to 7.</param>
public readonly record struct PciAddress(uint Domain, byte Bus, byte Slot, byte Function) : IComparable<PciAddress>
{
    /// <summary>Whether both are functions of one slot.</summary>
    /// <param name="other">The other address.</param>
    public bool IsSameSlot(PciAddress other) => Domain == other.Domain && Bus == other.Bus && Slot == other.Slot;

    /// <inheritdoc/>
    public int CompareTo(PciAddress other) =>
        (Domain, Bus, Slot, Function).CompareTo((other.Domain, other.Bus, other.Slot, other.Function));

    /// <summary>Whether one address is before the other.</summary>
    /// <param name="left">One address.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(PciAddress left, PciAddress right) => left.CompareTo(right) < 0;

    /// <summary>Whether one address is behind the other.</summary>
    /// <param name="left">One address.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(PciAddress left, PciAddress right) => left.CompareTo(right) > 0;

    /// <summary>Whether one address is before the other or the same.</summary>
    /// <param name="left">One address.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(PciAddress left, PciAddress right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one address is behind the other or the same.</summary>
    /// <param name="left">One address.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(PciAddress left, PciAddress right) => left.CompareTo(right) >= 0;

    /// <summary>The address as <c>lspci</c> prints it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Domain:x4}:{Bus:x2}:{Slot:x2}.{Function:x}");
}

/// <summary>A PCI domain (segment).</summary>
[Datatype("pciDomain", Mapping = typeof(NumberForm.AnyRadixAsHex4<uint>))]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,8}")]
[Data("unsignedInt", MinInclusive = "0", MaxInclusive = "4294967295")]
public sealed partial class PciDomain;

/// <summary>A PCI bus.</summary>
[Datatype("pciBus", Mapping = typeof(NumberForm.AnyRadixAsHex2<byte>))]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,2}")]
[Data("int", MinInclusive = "0", MaxInclusive = "255")]
public sealed partial class PciBus;

/// <summary>A slot of a PCI bus.</summary>
[Datatype("pciSlot", Mapping = typeof(NumberForm.AnyRadixAsHex2<byte>))]
[Data("string", Pattern = "(0x)?[0-1]?[0-9a-fA-F]")]
[Data("int", MinInclusive = "0", MaxInclusive = "31")]
public sealed partial class PciSlot;

/// <summary>A function of a PCI device.</summary>
[Datatype("pciFunc", Mapping = typeof(NumberForm.AnyRadixAsHex<byte>))]
[Data("string", Pattern = "(0x)?[0-7]")]
[Data("int", MinInclusive = "0", MaxInclusive = "7")]
public sealed partial class PciFunction;

/// <summary>The identifiers of a PCI device on S390.</summary>
[Element("zpci")]
public sealed partial class ZpciAddress
{
    /// <summary>The user-defined identifier.</summary>
    [Attr("uid"), Data<ZpciUid>]
    public ushort? Uid { get; set; }

    /// <summary>The function identifier.</summary>
    [Attr("fid"), Data<ZpciFid>]
    public uint? Fid { get; set; }
}

/// <summary>The user-defined identifier of a PCI device on S390.</summary>
[Datatype("uint16", Mapping = typeof(NumberForm.AnyRadixAsHex4<ushort>))]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,4}")]
[Data("int", MinInclusive = "0", MaxInclusive = "65535")]
public sealed partial class ZpciUid;

/// <summary>The function identifier of a PCI device on S390.</summary>
[Datatype("uint32", Mapping = typeof(NumberForm.AnyRadixAsHex8<uint>))]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,8}")]
[Data("unsignedInt", MinInclusive = "0", MaxInclusive = "4294967295")]
public sealed partial class ZpciFid;
