using System.Globalization;

namespace RelaxCodec.Libvirt;

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
