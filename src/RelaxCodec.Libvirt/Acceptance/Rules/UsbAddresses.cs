namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV330: places on USB that there are not, or that another device has (<c>virDomainUSBAddressReserve</c>).</summary>
internal static class UsbAddresses
{
    private const int PortsOfHub = 8;

    public static void Judge(DomainItem domain, Findings findings)
    {
        HashSet<(ulong Bus, string Port)>? hubs = null;
        HashSet<(ulong Bus, string Port)>? taken = null;
        foreach (WrittenElement device in domain.Devices)
        {
            if (device.Child("address") is not { } address || address.Token("type") != "usb" || address.Decimal("bus") is not { } bus)
                continue;
            if (bus > 0 && findings.Machine!.Controller("usb", bus) is null)
            {
                findings.Add(address["bus"]!, $"the QEMU driver refuses the USB bus {bus}, of which no controller is; write "
                    + $"<controller type='usb' index='{bus}'/>, or the bus of another");
            }
            else if (address["port"] is { } port)
            {
                hubs ??= HubsOf(domain);
                JudgePort(bus, port, hubs, taken ??= [], findings);
            }
        }
    }

    private static void JudgePort(
        ulong bus,
        WrittenAttribute port,
        HashSet<(ulong Bus, string Port)> hubs,
        HashSet<(ulong Bus, string Port)> taken,
        Findings findings)
    {
        string path = port.Token;
        int last = path.LastIndexOf('.');
        if (last >= 0 && !hubs.Contains((bus, path[..last])))
        {
            findings.Add(
                port,
                $"the QEMU driver refuses {Findings.Quote(path)}: no hub is at the port {path[..last]} of the USB bus {bus}; "
                    + "write another port, or <hub type='usb'> there");
        }
        else if (last >= 0 && int.TryParse(path.AsSpan(last + 1), out int number) && number > PortsOfHub)
        {
            findings.Add(
                port,
                $"the QEMU driver refuses {Findings.Quote(path)}: a hub has {PortsOfHub} ports; write 1 to {PortsOfHub} at the end");
        }
        else if (!taken.Add((bus, path)))
        {
            findings.Add(port, $"the QEMU driver refuses a second device at the port {path} of the USB bus {bus}; write another port");
        }
    }

    private static HashSet<(ulong Bus, string Port)> HubsOf(DomainItem domain)
    {
        var hubs = new HashSet<(ulong, string)>();
        foreach (WrittenElement hub in domain.DevicesNamed("hub"))
        {
            if (hub.Child("address") is { } address && address.Decimal("bus") is { } bus && address["port"] is { } port)
                hubs.Add((bus, port.Token));
        }

        return hubs;
    }
}
