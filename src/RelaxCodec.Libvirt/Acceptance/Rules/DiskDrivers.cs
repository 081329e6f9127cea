namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV204, LV215, LV228 to LV230: what the driver of a disk does, and what its bus has (<c>virDomainDiskDefValidate</c>,
/// <c>qemuValidateDomainDeviceDefDiskFrontend</c>, <c>qemuValidateDomainDeviceDefDiskTransient</c>).
/// </summary>
internal static class DiskDrivers
{
    private static readonly string[] OfVirtio = ["event_idx", "ioeventfd", "iommu", "ats", "packed", "page_per_vq"];

    public static void JudgeVirtioOnly(WrittenElement disk, DomainItem domain, Findings findings)
    {
        WrittenElement? driver = disk.Child("driver");
        if ((driver is null && disk["model"] is null) || DiskParts.Bus(disk) is not { } bus || bus == "virtio")
            return;
        if (disk["model"] is { } model && model.Token is "virtio" or "virtio-transitional" or "virtio-non-transitional")
        {
            findings.Add(model,
                $"libvirt refuses the model {Findings.Quote(model.Value)} on the bus '{bus}'; leave it out, or write the bus 'virtio'");
        }

        foreach (WrittenAttribute attribute in driver?.Attributes ?? [])
        {
            bool isVirtio = attribute.Name is "queues" or "queue_size"
                ? DiskParts.IsPositive(driver, attribute.Name) : OfVirtio.Contains(attribute.Name);
            if (isVirtio)
                findings.Add(attribute, $"libvirt refuses '{attribute.Name}' on the bus '{bus}': only virtio has it; leave it out");
        }
    }

    public static void JudgeDiscard(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (disk.Child("driver")?["discard_no_unref"] is not { } discard || discard.Token != "on")
            return;
        if (DiskParts.Format(disk) != "qcow2")
            findings.Add(discard, "libvirt refuses 'discard_no_unref' without the format 'qcow2', which alone has it; leave it out");
        else if (DiskParts.IsReadOnly(disk))
            findings.Add(discard, "libvirt refuses 'discard_no_unref' on a disk that is only read; leave it out");
    }

    public static void JudgeBusHas(WrittenElement disk, DomainItem domain, Findings findings)
    {
        string bus = DiskParts.Bus(disk);
        string device = DiskParts.Device(disk);
        if (bus == "nvme")
            return; // Of newer releases than those that were asked.
        foreach (WrittenElement child in disk.Children)
        {
            bool isRefused = child.Name switch
            {
                "wwn" => child.Text.Length > 0 && (bus is not ("ide" or "scsi") || device == "lun"),
                "vendor" => child.Text.Length > 0 && (bus != "scsi" || device == "lun"),
                "product" => child.Text.Length > 0 && (bus is not ("ide" or "sata" or "scsi") || device == "lun"),
                "serial" => child.Text.Length > 0 && (bus == "sd" || (bus == "scsi" && device == "lun")),
                "geometry" => bus is "usb" or "sd" && IsGeometry(child),
                _ => false,
            };
            if (isRefused)
            {
                findings.Add(child, device == "lun" && bus == "scsi"
                    ? $"the QEMU driver refuses <{child.Name}> of device='lun': the device of the host says it itself; leave it out"
                    : $"the QEMU driver refuses <{child.Name}> of a disk on the bus '{bus}', which does not tell it; leave it out");
            }
            else if (child.Name == "geometry" && child["trans"] is { } translation && bus != "ide" && IsGeometry(child))
            {
                findings.Add(translation, $"the QEMU driver refuses 'trans' on the bus '{bus}': only ide has it; leave it out");
            }
        }

        if (disk.Child("target") is { } target && DiskParts.IsPositive(target, "rotation_rate")
            && (bus is not ("ide" or "sata" or "scsi") || device != "disk"))
        {
            findings.Add(target["rotation_rate"]!,
                $"the QEMU driver refuses 'rotation_rate' for a {device} on the bus '{bus}': disks on ide, sata and scsi tell it; "
                + "leave it out");
        }
    }

    public static void JudgeReadOnly(WrittenElement disk, DomainItem domain, Findings findings)
    {
        string device = DiskParts.Device(disk);
        string bus = DiskParts.Bus(disk);
        bool isReadOnly = DiskParts.IsReadOnly(disk);
        if (device == "disk" && bus is "ide" or "sata" && disk.Child("readonly") is { } readOnly)
        {
            findings.Add(readOnly,
                $"the QEMU driver refuses a disk on the bus '{bus}' that is only read; write 'scsi' or 'virtio', or leave <readonly> out");
        }

        if (disk.Child("driver")?["copy_on_read"] is { } copy && copy.Token == "on" && (isReadOnly || device is "floppy" or "lun"))
        {
            findings.Add(copy,
                $"the QEMU driver refuses 'copy_on_read' for {(isReadOnly ? "what is only read" : $"device='{device}'")}; leave it out");
        }

        if (disk.Child("transient") is not { } transient)
            return;
        if (isReadOnly || device != "disk")
        {
            findings.Add(transient,
                "the QEMU driver refuses <transient> on what is only read, or no disk: there is nothing to forget; leave it out");
        }
        else if (DiskParts.Type(disk) is not ("file" or "volume"))
        {
            findings.Add(transient, $"the QEMU driver refuses <transient> on a disk of type '{DiskParts.Type(disk)}': it needs a file");
        }
        else if (transient["shareBacking"] is { } share && share.Token == "yes" && bus is not ("usb" or "virtio" or "scsi"))
        {
            findings.Add(share,
                $"the QEMU driver refuses 'shareBacking' on the bus '{bus}', to which no disk is added later; write 'virtio' or 'scsi'");
        }
    }

    public static void JudgeCache(WrittenElement disk, DomainItem domain, Findings findings)
    {
        WrittenElement? driver = disk.Child("driver");
        if (driver?.Token("cache") is "none" or "directsync")
            return;
        if (driver?["io"] is { } io && io.Token == "native")
        {
            findings.Add(io,
                "the QEMU driver refuses io='native' while the host caches the disk; write cache='none' or 'directsync' beside it");
        }
        else if (DiskParts.Type(disk) == "vhostvdpa" && disk.Child("source") is not null)
        {
            findings.Add(driver ?? disk, "cache",
                "the QEMU driver refuses type='vhostvdpa' unless the host does not cache; write cache='none' or "
                + "'directsync' in <driver>");
        }
    }

    private static bool IsGeometry(WrittenElement geometry) =>
        DiskParts.IsPositive(geometry, "cyls") && DiskParts.IsPositive(geometry, "heads") && DiskParts.IsPositive(geometry, "secs");
}
