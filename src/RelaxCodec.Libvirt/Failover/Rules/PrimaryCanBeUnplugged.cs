namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO018: a primary can be unplugged while the guest runs. It sits neither directly on <c>pcie.0</c> nor on a port with
/// <c>&lt;target hotplug='off'/&gt;</c>; judged at the bus of its written address. Machines without <c>pcie-root</c> are FO015's business.
/// </summary>
internal static class PrimaryCanBeUnplugged
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (!device.IsPrimary || device.GuestAddress is not { } address || findings.Machine is not { IsExpress: true } machine)
            return;
        FailoverPlace place = device.AddressElement!.PlaceOf("bus");
        if (address.Bus == 0)
        {
            findings.Error(device, place,
                "the primary sits directly on pcie.0, which has no hotplug: QEMU 10 refuses to start, older ones (7.2) never show it to "
                + "the guest; write the bus of a pcie-root-port, or no address");
        }
        else if (machine.Controller("pci", address.Bus) is { IsPort: true, IsHotplugOff: true })
        {
            findings.Error(device, place,
                $"the port of bus {address.Bus} has <target hotplug='off'/>, and QEMU refuses to start with a primary that "
                + "cannot be unplugged: remove hotplug='off', or write the bus of another port");
        }
    }
}
