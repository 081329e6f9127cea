namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV059, LV060, LV061: what QEMU cannot do with a device of the host (<c>qemuValidateDomainDeviceDefHostdev</c>).</summary>
internal static class QemuHostDevices
{
    public static void JudgeCapabilities(DeviceItem device, Findings findings)
    {
        if (device.IsCapabilities)
            findings.Add(device.Element["mode"]!, "the QEMU driver refuses mode='capabilities': it is for containers; write 'subsystem'");
    }

    public static void JudgeWriteFiltering(DeviceItem device, Findings findings)
    {
        if (device.Subsystem == "pci" && device.Source?["writeFiltering"] is { } filtering)
            findings.Add(filtering, "the QEMU driver refuses 'writeFiltering': it is for Xen; leave it out");
    }

    public static void JudgeBoot(DeviceItem device, Findings findings)
    {
        if (device.Element.Child("boot")?["order"] is { } order
            && (device.Subsystem == "scsi_host" || (device.Subsystem == "mdev" && device.Element.Token("model") == "vfio-ap")))
        {
            findings.Add(
                order,
                "the QEMU driver refuses to boot from this device: vhost SCSI and vfio-ap devices have no firmware; leave <boot> out");
        }
    }
}
