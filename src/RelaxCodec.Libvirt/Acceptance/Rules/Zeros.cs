namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV014: numbers whose zero means to libvirt that nothing was written.</summary>
internal static class Zeros
{
    /// <summary>Most of them, by the names that lead to them from the device.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [
            "mtu/@size", "coalesce/rx/frames/@max", "ip/@prefix", "source/ip/@prefix", "source/host/@port", "address/@iobase",
            "address/@irq", "address/@base"
        ];

    public static void Judge(NetworkItem network, Findings findings)
    {
        foreach ((string names, WrittenAttribute attribute) in network.Element.AttributesWithin())
        {
            if (names is "mtu/@size" or "ip/@prefix")
                Judge(attribute, findings);
        }
    }

    public static void Judge(DeviceItem device, Findings findings)
    {
        foreach ((KnownAttribute known, WrittenAttribute attribute) in device.KnownAttributes)
        {
            if (known.IsUnsetByZero)
                Judge(attribute, findings);
        }

        JudgePciFunction(device, findings);
        if (device is { AddressType: "usb", Address: { } usb } && usb["port"] is { } port && Array.Exists(port.Value.Split('.'), IsZero))
        {
            findings.Add(port,
                $"libvirt silently drops what begins with 0 in {Findings.Quote(port.Value)}: the ports of a USB hub count from 1");
        }

        if (device is { Subsystem: "usb", Source: { } source } && source.Child("address") is { } address
            && IsZero(address["bus"]?.Value ?? "") && IsZero(address["device"]?.Value ?? ""))
        {
            findings.Add(address["bus"]!, "libvirt silently drops the bus and the device of the host where both are 0: they count from 1");
        }
    }

    private static void Judge(WrittenAttribute attribute, Findings findings)
    {
        if ((NumberSyntax.Hex64 with { AllowsMinus = true }).Read(attribute.Token, out ulong value) == NumberFault.None && value == 0)
        {
            findings.Add(attribute,
                $"libvirt takes zero for '{attribute.Name}' as if nothing were written; leave it out, or write a number from 1");
        }
    }

    // Without domain, bus and slot there is no address to it, whatever the function (virPCIDeviceAddressIsEmpty).
    private static void JudgePciFunction(DeviceItem device, Findings findings)
    {
        if (device is not { AddressType: "pci", Address: { } address } || address["function"] is not { } function || IsZero(function.Value))
            return;
        if (Array.TrueForAll(["domain", "bus", "slot"], name => address[name] is not { } written || IsZero(written.Value)))
        {
            findings.Add(function,
                "libvirt silently drops the function of the PCI address 0000:00:00: it chooses an address itself; write "
                    + "the bus and the slot too");
        }
    }

    private static bool IsZero(string number) => NumberSyntax.Any32.Read(number, out ulong value) == NumberFault.None && value == 0;
}
