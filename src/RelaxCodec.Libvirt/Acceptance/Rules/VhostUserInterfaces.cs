namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV034, LV035, LV071: a NIC of another process is virtio (<c>virDomainNetDefValidate</c>), who connects to it can do so again, and it
/// has the guest's memory (<c>qemuValidateDomainDeviceDefNetwork</c>).
/// </summary>
internal static class VhostUserInterfaces
{
    public static void JudgeModel(DeviceItem device, Findings findings)
    {
        bool isQemus = findings.IsIn(LibvirtChanges.VhostUserPasst);
        if (device is not { IsInterface: true, Type: "vhostuser", IsVirtio: false } || (isQemus && !device.Domain.IsForQemu))
            return;
        if (device.Element.Child("model") is { } model)
            findings.Add(model, "type", "libvirt refuses this model for <interface type='vhostuser'>; write 'virtio'");
        else if (!isQemus && !device.DefaultsToVirtio(findings))
            findings.Add(device.Element, "libvirt refuses <interface type='vhostuser'> without a model; write <model type='virtio'/>");
    }

    public static void JudgeQemu(DeviceItem device, Findings findings)
    {
        if (device is not { IsInterface: true, Type: "vhostuser" })
            return;
        if (device.Source?["path"] is null && device.Element.Child("backend")?.Token("type") != "passt")
        {
            findings.Add(device.Source ?? device.Element,
                "the QEMU driver refuses <interface type='vhostuser'> without the path of its socket; write <source path='...'/>");
        }
        else if (!device.Domain.HasSharedMemory)
        {
            findings.Add(device.Element,
                "the QEMU driver refuses <interface type='vhostuser'> without shared memory; write <memoryBacking><access "
                + "mode='shared'/></memoryBacking>");
        }
    }

    public static void JudgeReconnect(DeviceItem device, Findings findings)
    {
        if (device is not { IsInterface: true, Type: "vhostuser", Source: { } source } || source.Child("reconnect") is not { } reconnect
            || reconnect["enabled"] is not { Token: "yes" } enabled)
        {
            return;
        }

        if (source.Token("mode") == "server" && (device.Domain.IsForQemu || !findings.IsIn(LibvirtChanges.VhostUserPasst)))
            findings.Add(enabled, "libvirt refuses <reconnect enabled='yes'> with mode='server': only a client connects; leave it out");
        if (reconnect["timeout"] is null)
            findings.Add(enabled, "libvirt refuses <reconnect enabled='yes'> without 'timeout'; write the seconds between attempts");
    }
}
