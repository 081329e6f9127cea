namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO015: a primary sits on PCI Express. A conventional bridge on the way to its written address is an error, at the bus; a machine without
/// PCI Express is a warning where the standby is named, whatever the address, for libvirt takes it.
/// </summary>
internal static class PrimaryOnPciExpress
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (device.PrimaryPlace is not { } place || findings.Machine is not { } machine)
            return;
        if (!machine.IsExpress)
        {
            findings.Warning(place,
                "the domain's machine has no PCI Express, and QEMU plugs a primary into nothing else: the guest would run "
                + "without it, and only a line on QEMU's standard error tells; choose a machine with pcie-root, such as q35");
        }
        else if (device.GuestAddress is { } address && machine.ConventionalBridgeAbove(address.Bus) is { } bridge)
        {
            findings.Error(device, device.AddressElement!.PlaceOf("bus"),
                $"the way to bus {address.Bus} leads through a conventional bridge ({bridge.Model}), and QEMU plugs a primary "
                + "into PCI Express only: the guest would run without it; write the bus of a pcie-root-port, or no address");
        }
    }
}
