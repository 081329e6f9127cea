using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV043, LV233: addresses of disks, controllers and filesystems (<c>virDomainDefDuplicateDriveAddressesValidate</c>), and those that QEMU
/// does not have there (<c>qemuValidateDomainDeviceDefAddress</c>, <c>qemuValidateDomainDeviceDefDiskFrontend</c>).
/// </summary>
internal static class StorageAddresses
{
    public static void JudgeDrives(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> disks = domain.DevicesNamed("disk");
        if (disks.Count < 2)
            return;
        HashSet<(string, ulong, ulong, ulong, ulong)>? taken = null;
        foreach (WrittenElement disk in disks)
        {
            if (disk.Child("address") is not { } address || address.Token("type") != "drive")
                continue;
            taken ??= [];
            ulong controller = Number(address, "controller");
            if (!taken.Add((DiskParts.Bus(disk), controller, Number(address, "bus"), Number(address, "target"), Number(address, "unit"))))
            {
                findings.Add(address, "libvirt refuses this address: another disk has it; choose another unit");
            }
        }
    }

    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        WrittenElement? address = device.Child("address");
        string? type = address?.Token("type");
        if (device.Name == "disk" && address is not null && type is not null)
            JudgeDisk(device, address, type, domain, findings);
        else if (device.Name == "controller" && device.Token("model") == "none")
            return; // It has none.
        if (type == "ccw" && findings.Machine!.IsNotS390)
        {
            findings.Add(address!, "type",
                "the QEMU driver refuses the address 'ccw' on a machine that is not of s390x; write 'pci', or no address");
        }

        if (type == "pci" && DiskParts.TryRead(address, "domain", NumberSyntax.Any32, out ulong number) && number > 0)
            findings.Add(address!["domain"]!, "the QEMU driver refuses this PCI domain: the guest has the domain 0 only; write 0x0000");
        if ((type ?? (device.Name == "disk" ? AddressOfBus(device) : null)) is { } kind && kind != "pci"
            && device.Child("acpi")?["index"] is { } index)
        {
            findings.Add(index, $"the QEMU driver refuses an ACPI index at an address of type '{kind}': PCI devices have it; leave it out");
        }
    }

    private static void JudgeDisk(WrittenElement disk, WrittenElement address, string type, DomainItem domain, Findings findings)
    {
        string bus = DiskParts.Bus(disk);
        if (type == "drive")
        {
            switch (bus)
            {
                case "scsi":
                    JudgeZero(address, "bus", bus, findings);
                    if (IsLsiLogic(domain, address))
                        JudgeZero(address, "target", bus, findings);
                    break;
                case "ide":
                    JudgeZero(address, "controller", bus, findings);
                    JudgeZero(address, "target", bus, findings);
                    break;
                case "fdc":
                    JudgeZero(address, "controller", bus, findings);
                    JudgeZero(address, "bus", bus, findings);
                    JudgeZero(address, "target", bus, findings);
                    break;
                case "sata":
                    JudgeZero(address, "bus", bus, findings);
                    JudgeZero(address, "target", bus, findings);
                    break;
            }
        }

        if (bus == "virtio" && type is "drive" or "usb" or "virtio-serial" or "ccid" or "isa" or "dimm" or "spapr-vio" or "virtio-s390")
        {
            findings.Add(address, "type",
                $"the QEMU driver refuses the address '{type}' for a disk on the bus 'virtio'; write 'pci', or no address");
        }
        else if (bus == "usb" && type is not ("usb" or "unassigned"))
        {
            findings.Add(address, "type",
                $"the QEMU driver refuses the address '{type}' for a disk on the bus 'usb'; write 'usb', or no address");
        }
    }

    private static string? AddressOfBus(WrittenElement disk) => DiskParts.Bus(disk) switch
    {
        "ide" or "fdc" or "scsi" or "sata" => "drive",
        _ => null,
    };

    private static ulong Number(WrittenElement address, string name) =>
        DiskParts.TryRead(address, name, NumberSyntax.Decimal32, out ulong value) ? value : 0;

    private static void JudgeZero(WrittenElement address, string attribute, string bus, Findings findings)
    {
        if (DiskParts.TryRead(address, attribute, NumberSyntax.Decimal32, out ulong value) && value > 0)
        {
            findings.Add(address[attribute]!, string.Create(CultureInfo.InvariantCulture,
                $"the QEMU driver refuses {attribute} {value} for a disk on the bus '{bus}', which has 0 only; write '0'"));
        }
    }

    private static bool IsLsiLogic(DomainItem domain, WrittenElement address)
    {
        if (!DiskParts.TryRead(address, "controller", NumberSyntax.Decimal32, out ulong index) && address["controller"] is not null)
            return false;
        foreach (WrittenElement controller in domain.DevicesNamed("controller"))
        {
            if (controller.Token("type") == "scsi" && controller.Token("model") == "lsilogic" && Controllers.IndexOf(controller) == index)
                return true;
        }

        return false;
    }
}
