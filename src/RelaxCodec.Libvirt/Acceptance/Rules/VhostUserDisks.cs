namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV212, LV235: disks and directories that another process serves (<c>virDomainDiskVhostUserValidate</c>,
/// <c>qemuValidateDomainDefVhostUserRequireSharedMemory</c>).
/// </summary>
internal static class VhostUserDisks
{
    public static void Judge(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (DiskParts.Type(disk) != "vhostuser" || disk.Child("source") is null)
            return;
        if (DiskParts.Bus(disk) is var bus && bus != "virtio")
        {
            findings.Add(disk.Child("target") ?? disk, "bus",
                $"libvirt refuses the bus '{bus}' for <disk type='vhostuser'>; write 'virtio'");
        }

        if (disk["snapshot"] is { } snapshot && snapshot.Token != "no")
            findings.Add(snapshot, "libvirt refuses snapshots of <disk type='vhostuser'>; write 'no', or leave it out");
        foreach (WrittenElement child in disk.Children)
        {
            if (child.Name == "driver")
            {
                JudgeDriver(child, findings);
            }
            else if (IsForeign(child))
            {
                findings.Add(child,
                    $"libvirt refuses <{child.Name}> in <disk type='vhostuser'>, which another process serves; leave it out");
            }
        }
    }

    public static void JudgeMemory(WrittenElement device, DomainItem domain, Findings findings)
    {
        string? type = device.Name == "disk" ? DiskParts.Type(device) : device.Child("driver")?.Token("type");
        if (type is "vhostuser" or "vhostvdpa" or "virtiofs" && (device.Name != "disk" || device.Child("source") is not null)
            && !domain.HasSharedMemory)
        {
            findings.Add(device, $"the QEMU driver refuses type '{type}' unless another process can have the guest's memory; "
                + "write <memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking> in the domain");
        }
    }

    private static void JudgeDriver(WrittenElement driver, Findings findings)
    {
        foreach (WrittenAttribute attribute in driver.Attributes)
        {
            bool isRefused = attribute.Name switch
            {
                "cache" => attribute.Token != "default",
                "error_policy" or "rerror_policy" or "io" or "ioeventfd" or "copy_on_read" or "discard" or "iothread" or "detect_zeroes" =>
                    true,
                _ => false,
            };
            if (isRefused)
            {
                findings.Add(attribute,
                    $"libvirt refuses '{attribute.Name}' in <disk type='vhostuser'>, which another process serves; leave it out");
            }
        }

        if (driver.Child("metadata_cache")?.Child("max_size") is { Text: { Length: > 0 } and not "0" } size)
            findings.Add(size, "libvirt refuses <metadata_cache> in <disk type='vhostuser'>, which another process serves; leave it out");
    }

    private static bool IsForeign(WrittenElement child) => child.Name switch
    {
        "backingStore" or "encryption" or "readonly" or "shareable" or "transient" or "auth" => true,
        "serial" or "wwn" or "vendor" or "product" => child.Text.Length > 0,
        "iotune" => IoTuning.IsLimited(child) || child.Child("group_name") is { Text.Length: > 0 },
        "geometry" => child["trans"] is not null || DiskParts.IsPositive(child, "cyls") || DiskParts.IsPositive(child, "heads")
            || DiskParts.IsPositive(child, "secs"),
        "blockio" => DiskParts.IsPositive(child, "logical_block_size") || DiskParts.IsPositive(child, "physical_block_size")
            || DiskParts.IsPositive(child, "discard_granularity"),
        _ => false,
    };
}
