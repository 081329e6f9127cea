namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV038: the schema lets a bridge be missing that libvirt asks for (<c>virDomainNetDefParseXMLRequireSource</c>).</summary>
internal static class BridgeSources
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device is { IsInterface: true, Type: "bridge", Source: null })
            findings.Add(device.Element, "libvirt refuses <interface type='bridge'> without a source; write <source bridge='...'/>");
    }
}

/// <summary>LV036, LV045: passt is a way to the network of the user, and forwards ports (<c>virDomainNetDefValidate</c>).</summary>
internal static class InterfaceBackends
{
    public static void JudgePortForwards(DeviceItem device, Findings findings)
    {
        if (!device.IsInterface || device.Element.Child("backend")?.Token("type") == "passt")
            return;
        if (device.Element.Child("portForward") is { } forward)
        {
            findings.Add(forward,
                $"libvirt refuses <portForward> on {device.Description} without <backend type='passt'/>; write the backend, or leave it "
                + "out");
        }
    }

    public static void Judge(DeviceItem device, Findings findings)
    {
        if (!device.IsInterface || device.Type == "user" || device.Element.Child("backend")?["type"] is not { Token: "passt" } type)
            return;
        bool hasVhostUser = findings.IsIn(LibvirtChanges.VhostUserPasst);
        if (device.Type != "vhostuser" || !hasVhostUser)
            findings.Add(type, $"libvirt refuses the backend 'passt' on {device.Description}: only type user {(hasVhostUser
                ? "and vhostuser have"
                : "has")} it");
    }
}

/// <summary>LV011: a name that libvirt could have made up for a tap (<c>VIR_NET_GENERATED_*_PREFIX</c>) is forgotten.</summary>
internal static class TargetNames
{
    private static readonly string[] Prefixes = ["vnet", "macvtap", "macvlan"];

    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Domain.IsRunning
            || !device.IsInterface
            || device.Element.Child("target") is not { } target
            || target["dev"] is not { } name)
            return;
        if (target["managed"]?.Value != "no"
            && Array.Find(Prefixes, prefix => name.Value.StartsWith(prefix, StringComparison.Ordinal)) is { } prefix)
        {
            findings.Add(name,
                $"libvirt silently drops the name {Findings.Quote(name.Value)}: '{prefix}' begins the names that it makes up "
                    + "itself; choose another name");
        }
    }
}

/// <summary>LV037: only an ethernet interface can use a tap that somebody else made (<c>virDomainNetDefValidate</c>).</summary>
internal static class UnmanagedTargets
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.IsInterface && device.Type != "ethernet" && device.Element.Child("target")?["managed"] is { Token: "no" } managed)
            findings.Add(managed, $"libvirt refuses managed='no' for the target of {device.Description}: only type ethernet has it");
    }
}

/// <summary>
/// LV031: ports of a Linux bridge can be isolated from each other, no others (<c>virDomainNetDefValidatePortOptions</c>).
/// </summary>
internal static class IsolatedPorts
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Element.Child("port")?["isolated"] is not { Token: "yes" } isolated)
            return;
        if (device.Type is not ("network" or "bridge"))
            findings.Add(
                isolated, $"libvirt refuses isolated='yes' on {device.Description}: only type network and bridge have it; leave it out");
        else if (device.Element.Child("virtualport")?.Token("type") is { } type)
            findings.Add(isolated, $"libvirt refuses isolated='yes' beside a <virtualport type='{type}'>; keep one of them");
    }
}
