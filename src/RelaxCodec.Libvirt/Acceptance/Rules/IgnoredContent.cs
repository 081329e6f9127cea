namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV013: what the schema admits on every device of a kind, and libvirt reads on some of them only.</summary>
internal static class IgnoredContent
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.IsInterface)
            JudgeInterface(device, findings);
        else if (device.Subsystem != "scsi")
            JudgeSharing(device, findings);
        if (device.Subsystem == "pci" && device.Source?.Child("address")?["multifunction"] is { } multifunction)
        {
            findings.Add(multifunction,
                "libvirt silently drops 'multifunction' of the device on the host: it belongs into the address in the guest");
        }
    }

    private static void JudgeInterface(DeviceItem device, Findings findings)
    {
        if (device.Element.Child("filterref") is { } filter && device.Type is not ("network" or "bridge" or "ethernet"))
        {
            findings.Add(filter,
                $"libvirt silently drops <filterref> of {device.Description}: it filters interfaces of type network, "
                    + "bridge and ethernet only");
        }

        if (device.Element.Child("backend")?["vhost"] is { } vhost && !device.IsEmulatedVirtio)
        {
            findings.Add(vhost,
                "libvirt silently drops the path of vhost: it reads it only where <model type='virtio'/> is written; write the "
                    + "model, or leave 'vhost' out");
        }

        if (device.Source is not { } source)
            return;
        foreach (WrittenAttribute attribute in source.Attributes)
        {
            if (attribute.Value.Length > 0 && Why(device, attribute.Name) is { } why)
                findings.Add(attribute, $"libvirt silently drops '{attribute.Name}' of {device.Description}: {why}; leave it out");
        }

        if (source.Child("reconnect") is { } reconnect && reconnect["timeout"] is { } timeout && reconnect.Token("enabled") != "yes")
        {
            findings.Add(timeout,
                "libvirt silently drops the timeout of a connection that is not made again; write enabled='yes', or leave it out");
        }
    }

    private static string? Why(DeviceItem device, string attribute) => (device.Type, attribute) switch
    {
        ("user" or "vhostuser", "dev") when device.Element.Child("backend")?.Token("type") != "passt" =>
            "only <backend type='passt'/> uses a device of the host",
        (_, _) when device.Domain.IsRunning => null, // there libvirt prints what the network gave
        ("network", "portid" or "bridge" or "macTableManager") => "the network gives it when the domain starts",
        ("bridge", "network" or "portgroup" or "portid" or "macTableManager") => "it names a bridge, and no network",
        ("direct", "network" or "portgroup" or "portid") => "it names a device of the host, and no network",
        ("hostdev", "missing") => "the schema knows it, libvirt does not read it",
        _ => null,
    };

    private static void JudgeSharing(DeviceItem device, Findings findings)
    {
        foreach (WrittenElement child in device.Element.Children.Where(child => child.Name is "readonly" or "shareable"))
        {
            findings.Add(child,
                $"libvirt silently drops <{child.Name}/> of {device.Description}: only devices of type scsi have it; leave it out");
        }
    }
}
