namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV024: only USB devices may be missing when a domain starts (<c>virDomainHostdevDefParseXMLSubsys</c>).</summary>
internal static class StartupPolicies
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Subsystem is not ("" or "usb") && device.Source?["startupPolicy"] is { } policy)
            findings.Add(
                policy, $"libvirt refuses 'startupPolicy' of {device.Description}: only devices of type usb have it; leave it out");
    }
}

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

/// <summary>LV025, LV026, LV027: SCSI devices of the host (<c>virDomainHostdevSubsysSCSI*DefParseXML</c>).</summary>
internal static class ScsiHostDevices
{
    public static void JudgeAdapter(DeviceItem device, Findings findings)
    {
        if (IsScsi(device) && device.Source?.Child("adapter") is { } adapter && string.IsNullOrEmpty(adapter["name"]?.Value))
            findings.Add(
                adapter,
                "libvirt refuses an adapter without 'name', such as name='scsi_host0': it finds no adapter by its parent "
                    + "or its world wide name");
    }

    public static void JudgeIscsi(DeviceItem device, Findings findings)
    {
        if (!IsScsi(device) || device.Source is not { } source || source.Token("protocol") != "iscsi")
            return;
        if (source.ChildrenNamed("host").Skip(1).FirstOrDefault() is { } second)
            findings.Add(second, "libvirt refuses a second <host> of an iSCSI device");
        if (source.Child("auth")?.Child("secret")?["type"] is { Token: not "iscsi" } type)
            findings.Add(type, $"libvirt refuses a secret of type {Findings.Quote(type.Token)} for an iSCSI device; write 'iscsi'");
    }

    public static void JudgeFilter(DeviceItem device, Findings findings)
    {
        if (IsScsi(device) && device.Element["sgio"] is { Token: "unfiltered" } filter)
            findings.Add(filter, "libvirt refuses sgio='unfiltered': kernels have it no longer; write 'filtered', or leave it out");
    }

    private static bool IsScsi(DeviceItem device) => !device.IsInterface && device.Subsystem == "scsi";
}
