namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV025, LV026, LV027: SCSI devices of the host (<c>virDomainHostdevSubsysSCSI*DefParseXML</c>).</summary>
internal static class ScsiHostDevices
{
    public static void JudgeAdapter(DeviceItem device, Findings findings)
    {
        if (IsScsi(device) && device.Source?.Child("adapter") is { } adapter && string.IsNullOrEmpty(adapter["name"]?.Value))
            findings.Add(adapter, "libvirt refuses an adapter without 'name', such as name='scsi_host0': it finds no adapter by its parent or its world wide name");
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
