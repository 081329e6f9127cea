namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV024: only USB devices may be missing when a domain starts (<c>virDomainHostdevDefParseXMLSubsys</c>).</summary>
internal static class StartupPolicies
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Subsystem is not ("" or "usb") && device.Source?["startupPolicy"] is { } policy)
            findings.Add(policy, $"libvirt refuses 'startupPolicy' of {device.Description}: only devices of type usb have it; leave it out");
    }
}
