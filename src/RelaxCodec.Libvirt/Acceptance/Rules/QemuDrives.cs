using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV233: addresses of disks that their bus does not have (<c>qemuValidateDomainDeviceDefAddressDrive</c>,
/// <c>qemuValidateDomainDeviceDefDiskFrontend</c>, <c>qemuDomainAssignPCIAddresses</c>).
/// </summary>
internal static class QemuDrives
{
    public static void Judge(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (disk.Child("address") is not { } address || address.Token("type") is not { } type)
            return;
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
            findings.Add(address, "type", $"the QEMU driver refuses the address '{type}' for a disk on the bus 'virtio'; write 'pci', or no address");
        else if (bus == "usb" && type is not ("usb" or "unassigned"))
            findings.Add(address, "type", $"the QEMU driver refuses the address '{type}' for a disk on the bus 'usb'; write 'usb', or no address");
    }

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
