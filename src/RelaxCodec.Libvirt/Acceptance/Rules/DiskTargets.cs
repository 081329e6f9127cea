namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV200, LV201, LV203, LV205, LV213, LV218, LV226: what a disk is to the guest (<c>virDomainDiskDefValidate</c>,
/// <c>virDomainDiskDefAssignAddress</c>, <c>qemuValidateDomainDeviceDefDisk</c>).
/// </summary>
internal static class DiskTargets
{
    private const int LongestVendor = 8;
    private const int LongestProduct = 40;
    private const int LongestScsiProduct = 16;

    public static void JudgeSource(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (DiskParts.Device(disk) == "disk" && DiskParts.IsEmpty(disk))
        {
            findings.Add(disk,
                "libvirt refuses a disk without a source: only a drive for CDs or floppies may be empty; write what <source> it has");
        }
    }

    public static void JudgeName(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (DiskParts.Name(disk) is not { } name || disk.Child("target")?["dev"] is not { } written)
            return;
        string device = DiskParts.Device(disk);
        bool isOther = device switch
        {
            "disk" or "lun" => name is not (
                ['h' or 's' or 'v', 'd', ..] or ['x', 'v', 'd', ..] or ['u', 'b', 'd', ..] or ['n', 'v', 'm', 'e', ..]),
            "floppy" => name is not ['f', 'd', ..],
            _ => false,
        };
        if (isOther)
        {
            findings.Add(written, device == "floppy"
                ? $"libvirt refuses {Findings.Quote(name)} as the name of a floppy drive; write 'fda'"
                : $"libvirt refuses {Findings.Quote(name)} as the name of a disk; write a name such as 'vda' or 'sda'");
        }
        else if (disk.Child("address") is null && !DiskParts.IsName(name, out _))
        {
            findings.Add(written,
                $"libvirt refuses {Findings.Quote(name)}: it finds no number of a disk in it; write small letters, such as 'vda'");
        }
    }

    public static void JudgeNames(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> disks = domain.DevicesNamed("disk");
        if (disks.Count < 2)
            return;
        var names = new HashSet<string>(disks.Count);
        foreach (WrittenElement disk in disks)
        {
            if (DiskParts.Name(disk) is { } name && !names.Add(name))
            {
                findings.Add(disk.Child("target")!, "dev",
                    $"libvirt refuses the name {Findings.Quote(name)} for a second disk; choose another");
            }
        }
    }

    public static void JudgeBus(WrittenElement disk, DomainItem domain, Findings findings)
    {
        string bus = DiskParts.Bus(disk);
        bool isFloppy = DiskParts.Device(disk) == "floppy";
        if (isFloppy != (bus == "fdc"))
        {
            findings.Add(disk.Child("target") ?? disk, "bus", isFloppy
                ? $"libvirt refuses a floppy drive on the bus '{bus}'; write 'fdc', or no bus"
                : "libvirt refuses the bus 'fdc' for what is no floppy drive; write device='floppy', or another bus");
        }
        else if (disk.Child("address") is { } address && address.Token("type") is { } type)
        {
            if (bus is "ide" or "fdc" or "scsi" or "sata" && type != "drive")
            {
                findings.Add(address, "type",
                    $"libvirt refuses the address '{type}' for a disk on the bus '{bus}'; write 'drive', or no address");
            }
            else if (type == "unassigned")
            {
                findings.Add(address, "type",
                    "libvirt refuses the address 'unassigned' for a disk: only <hostdev> may be left out of the guest");
            }
        }
    }

    public static void JudgeMedium(WrittenElement disk, DomainItem domain, Findings findings)
    {
        string device = DiskParts.Device(disk);
        WrittenElement? target = disk.Child("target");
        if (disk.Child("source")?["startupPolicy"] is { } policy)
        {
            if (DiskParts.Type(disk) is not ("file" or "block" or "dir" or "volume"))
            {
                findings.Add(policy, $"libvirt refuses 'startupPolicy' on a disk of type '{DiskParts.Type(disk)}'; leave it out");
            }
            else if (policy.Token == "requisite" && device is not ("cdrom" or "floppy"))
            {
                findings.Add(policy,
                    "libvirt refuses startupPolicy='requisite' on what is no drive for CDs or floppies; write 'mandatory' or 'optional'");
            }
        }

        if (target?["tray"] is { } tray && tray.Token == "open" && device is not ("cdrom" or "floppy"))
            findings.Add(tray, "libvirt refuses a tray on what is no drive for CDs or floppies; leave it out");
        if (target?["removable"] is { } removable && DiskParts.Bus(disk) is var bus && bus != "usb" && !(bus == "scsi" && device == "disk"))
        {
            findings.Add(removable,
                $"libvirt refuses 'removable' for a {device} on the bus '{bus}': disks on usb and scsi have it; leave it out");
        }
    }

    public static void JudgeIdentity(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (disk.Child("vendor") is { } vendor && vendor.Text.Length > LongestVendor)
            findings.Add(vendor, $"libvirt refuses {Findings.Quote(vendor.Text)}: a vendor has 8 characters at most");
        if (disk.Child("product") is { } product && product.Text.Length is var length && length > LongestScsiProduct)
        {
            bool isScsi = DiskParts.Bus(disk) == "scsi";
            if (isScsi || length > LongestProduct)
            {
                findings.Add(product,
                    $"libvirt refuses {Findings.Quote(product.Text)}: a product has {(isScsi ? "16" : "40")} characters at most");
            }
        }
    }

    public static void JudgeDrive(WrittenElement disk, DomainItem domain, Findings findings)
    {
        string bus = DiskParts.Bus(disk);
        string device = DiskParts.Device(disk);
        WrittenElement target = disk.Child("target") ?? disk;
        if (device == "cdrom" && bus is "virtio" or "sd")
        {
            findings.Add(target, "bus",
                $"the QEMU driver refuses a drive for CDs on the bus '{bus}', which has no removable media; write 'sata' or "
                + "'scsi'");
        }
        else if (device == "lun" && bus is not ("scsi" or "virtio"))
        {
            findings.Add(target, "bus", $"the QEMU driver refuses device='lun' on the bus '{bus}'; write 'scsi'");
        }
        else if (bus == "usb" && device != "disk" && disk["model"] is null && DiskParts.IsEmpty(disk)
            && findings.IsIn(LibvirtChanges.UsbDrivesAreFull))
        {
            findings.Add(disk, "the QEMU driver refuses an empty drive on the bus 'usb'; write a <source>, or another bus");
        }
    }

    public static void JudgeQemuName(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (DiskParts.Name(disk) is { } name && (!DiskParts.IsName(name, out bool isPartition) || isPartition))
        {
            findings.Add(disk.Child("target")!, "dev",
                $"the QEMU driver refuses {Findings.Quote(name)}: a disk is named as a whole, with small letters, such as 'vda'");
        }

        if (disk.Child("driver")?["name"] is { } driver && driver.Value is not ("qemu" or ""))
            findings.Add(driver, $"the QEMU driver refuses the driver {Findings.Quote(driver.Value)}; write 'qemu', or no name");
    }
}
