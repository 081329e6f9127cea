namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV031: ports of a Linux bridge can be isolated from each other, no others (<c>virDomainNetDefValidatePortOptions</c>).</summary>
internal static class IsolatedPorts
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Element.Child("port")?["isolated"] is not { Token: "yes" } isolated)
            return;
        if (device.Type is not ("network" or "bridge"))
            findings.Add(isolated, $"libvirt refuses isolated='yes' on {device.Description}: only type network and bridge have it; leave it out");
        else if (device.Element.Child("virtualport")?.Token("type") is { } type)
            findings.Add(isolated, $"libvirt refuses isolated='yes' beside a <virtualport type='{type}'>; keep one of them");
    }
}
