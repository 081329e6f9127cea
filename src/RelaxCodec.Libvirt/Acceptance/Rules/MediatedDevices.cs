namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV044, LV062: mediated and PCI devices that are a display (<c>virDomainDefHostdevValidate</c>, <c>qemuValidateDomainMdevDefVFIOPCI</c>).
/// </summary>
internal static class MediatedDevices
{
    public static void JudgeFramebuffers(DeviceItems document, Findings findings)
    {
        foreach (WrittenAttribute second in document.Devices.Where(device => device.Subsystem is "mdev" or "pci")
                     .Select(device => device.Element["ramfb"])
                     .OfType<WrittenAttribute>()
                     .Where(ramfb => ramfb.Token == "on")
                     .Skip(1))
        {
            findings.Add(second, "libvirt refuses a second device with ramfb='on': a guest boots with one framebuffer");
        }
    }

    public static void JudgeDisplay(DeviceItem device, Findings findings)
    {
        if (device.Subsystem is "mdev" or "pci" && device.Element["display"] is { Token: "on" } display && !device.Domain.HasGraphics)
            findings.Add(display, "the QEMU driver refuses display='on' in a domain without <graphics>; add one, or write 'off'");
    }
}
