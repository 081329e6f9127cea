namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO017: a primary has a PCI slot of its own, or QEMU never shows it to the guest; judged at its address. It is function 0 of a slot that
/// has no other function, and shares neither slot nor port with its standby; QEMU 7.2 shows it there, and a migration waits for ever.
/// </summary>
internal static class PrimaryHasOwnSlot
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (!device.IsPrimary || device.AddressElement is not { } element)
            return;
        if (device.GuestAddress is { Function: > 0 and var function })
        {
            findings.Error(device, element.PlaceOf("function"),
                $"the primary is function {function} of its slot, and QEMU shows a primary to the guest only in a slot of its own: "
                + "write function='0x0' and a slot that no other device has");
        }
        else if (device.IsMultifunction)
        {
            findings.Error(device, element.PlaceOf("multifunction"),
                "the primary's slot is multifunction='on', and QEMU shows a primary to the guest only in a slot of its "
                    + "own: remove the attribute");
        }
    }

    public static void Judge(FailoverPair pair, Findings findings)
    {
        if (pair is not { IsComplete: true, Primary: { GuestAddress: { } address } primary, Standby: { GuestAddress: { } other } standby }
            || address.Domain != other.Domain || address.Bus != other.Bus)
            return;
        bool isPort = findings.Machine?.Controller("pci", address.Bus) is { IsPort: true };
        if (isPort || address.Slot == other.Slot)
        {
            findings.Error(primary, primary.AddressElement!.PlaceOf(isPort ? "bus" : "slot"),
                $"the primary has the {(isPort ? "port" : "slot")} of its standby {standby.Place.InWords}: QEMU 10 never shows it to the "
                + "guest, with older ones (7.2) a migration waits for ever; give it one of its own");
        }
    }
}
