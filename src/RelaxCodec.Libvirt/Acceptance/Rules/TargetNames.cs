namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV011: a name that libvirt could have made up for a tap (<c>VIR_NET_GENERATED_*_PREFIX</c>) is forgotten.</summary>
internal static class TargetNames
{
    private static readonly string[] Prefixes = ["vnet", "macvtap", "macvlan"];

    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Domain.IsRunning || !device.IsInterface || device.Element.Child("target") is not { } target || target["dev"] is not { } name)
            return;
        if (target["managed"]?.Value != "no" && Array.Find(Prefixes, prefix => name.Value.StartsWith(prefix, StringComparison.Ordinal)) is { } prefix)
        {
            findings.Add(name,
                $"libvirt silently drops the name {Findings.Quote(name.Value)}: '{prefix}' begins the names that it makes up itself; choose another name");
        }
    }
}
