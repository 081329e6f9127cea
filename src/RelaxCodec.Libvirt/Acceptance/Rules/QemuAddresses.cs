namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV063 to LV066: addresses in the guest that QEMU's machines do not have, whatever controllers there are
/// (<c>qemuValidateDomainDeviceInfo</c>, <c>qemuValidateDomainDeviceDefAddress</c>, <c>virDomainPCIAddressValidate</c>).
/// </summary>
internal static class QemuAddresses
{
    public static void JudgePciOnly(DeviceItem device, Findings findings)
    {
        // A device of these kinds without an address gets one that is not PCI's.
        string? type = device.AddressType ?? device.Subsystem switch { "usb" => "usb", "scsi" => "drive", _ => null };
        if (type is null or "pci")
            return;
        if (device.Element.Child("acpi")?["index"] is { } index)
            findings.Add(index, $"the QEMU driver refuses an ACPI index at an address of type '{type}': PCI devices have it; leave it out");
        if (type != "unassigned" && device.Element.Child("rom") is { Attributes: [{ } tuning, ..] })
            findings.Add(tuning, $"the QEMU driver refuses <rom> at an address of type '{type}': PCI devices have it; leave it out");
    }

    public static void JudgePciOnly(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("address")?.Token("type") is { } type and not "pci" && device.Child("acpi")?["index"] is { } index)
            findings.Add(index, $"the QEMU driver refuses an ACPI index at an address of type '{type}': PCI devices have it; leave it out");
    }

    public static void JudgeChannel(DeviceItem device, Findings findings) => JudgeChannel(device.Element, device.Domain, findings);

    public static void JudgeChannel(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("address") is { } address && address.Token("type") == "ccw" && findings.Machine!.IsNotS390)
        {
            findings.Add(address["type"]!,
                "the QEMU driver refuses the address 'ccw' on a machine that is not of s390x; write 'pci', or no address");
        }
    }

    public static void JudgePciDomain(DeviceItem device, Findings findings) => JudgePciDomain(device.Element, device.Domain, findings);

    public static void JudgePciDomain(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("address") is { } address && address.Token("type") == "pci" && address["domain"] is { } number
            && NumberSyntax.Any32.Read(number.Value, out ulong value) is NumberFault.None or NumberFault.Octal && value != 0)
        {
            findings.Add(number,
                $"the QEMU driver refuses {Findings.Quote(number.Value)}: the guest has the PCI domain 0 only; write 0x0000");
        }
    }

    public static void JudgeScsiBus(DeviceItem device, Findings findings)
    {
        if (device.AddressType == "drive" && device.Address?["bus"] is { } bus
            && NumberSyntax.Decimal32.Read(bus.Value, out ulong value) == NumberFault.None && value != 0)
        {
            findings.Add(bus,
                $"the QEMU driver refuses {Findings.Quote(bus.Value)}: a SCSI controller has the bus 0 only; write another controller");
        }
    }
}
