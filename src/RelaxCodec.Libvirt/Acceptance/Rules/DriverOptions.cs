namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV012, LV020, LV021: the <c>&lt;driver&gt;</c> of an interface. Libvirt reads it for virtio NICs only, by the model that is written; for
/// an assigned device it reads what the host's driver is (<c>virDomainNetDefParseXMLDriver</c>,
/// <c>virDomainCheckVirtioOptionsAreAbsent</c>).
/// </summary>
internal static class DriverOptions
{
    private static readonly string[] VirtioOnly = ["iommu", "ats", "packed", "page_per_vq"];

    // The driver dialect: a note says already that released libvirt does not know it.
    private static readonly string[] Dialect = ["failover", "backupAlias", "useBackupMAC"];

    public static void JudgeDropped(DeviceItem device, Findings findings)
    {
        if (!device.IsInterface || device.IsEmulatedVirtio || device.Element.Child("driver") is not { } driver)
            return;
        WrittenAttribute[] attributes =
        [
            .. driver.Attributes.Where(attribute => !VirtioOnly.Contains(attribute.Name) && !Dialect.Contains(attribute.Name)
                && !(attribute.Name is "name" or "model" or "iommufd" && device.Subsystem == "pci")),
        ];
        WrittenElement[] children = [.. driver.Children.Where(child => child.Attributes.Length > 0)];
        if (attributes.Length + children.Length == 0)
            return;
        string names = string.Join(
            ", ", attributes.Select(attribute => attribute.Name).Concat(children.Select(child => $"<{child.Name}>")));
        string message = device.Type == "hostdev"
            ? $"libvirt silently drops {names}: an assigned device has no virtio driver; leave it out"
            : $"libvirt silently drops {names}: it reads <driver> only where <model type='virtio'/> is written; write the "
                + "model, or no <driver>";
        if (attributes.Length > 0)
            findings.Add(attributes[0], message);
        else
            findings.Add(children[0], message);
    }

    public static void JudgeVirtioOnly(DeviceItem device, Findings findings)
    {
        // Without a model the QEMU driver takes the machine's default first, and that may be virtio.
        if (!device.IsInterface || device.IsVirtio || device.Element.Child("driver") is not { } driver
            || (device.Element.Child("model") is null && device.DefaultsToVirtio(findings)))
        {
            return;
        }

        foreach (WrittenAttribute attribute in driver.Attributes.Where(attribute => VirtioOnly.Contains(attribute.Name)))
        {
            findings.Add(attribute,
                $"libvirt refuses '{attribute.Name}' on a NIC that is not virtio; write <model type='virtio'/>, or leave it out");
        }
    }

    public static void JudgeName(DeviceItem device, Findings findings)
    {
        if (!device.IsInterface || device.Element.Child("driver")?["name"] is not { } name)
            return;
        if (device.Subsystem == "pci" && name.Token is ("qemu" or "vhost"))
            findings.Add(name, $"libvirt refuses the driver '{name.Token}' for an assigned device; write 'vfio', or leave it out");
        else if (device.IsEmulatedVirtio && name.Token is ("vfio" or "kvm" or "xen"))
            findings.Add(name, $"libvirt refuses the driver '{name.Token}' for an emulated NIC; write 'vhost' or 'qemu', or leave it out");
    }
}
