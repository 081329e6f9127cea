namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV010: an alias that is not the user's (<c>virDomainDeviceInfoParseXML</c>) is forgotten.</summary>
internal static class Aliases
{
    private const string Prefix = "ua-";

    public static void Judge(DeviceItem device, Findings findings)
    {
        // What libvirt prints of a running domain has its own aliases: nobody misses them.
        if (device.Domain.IsRunning || device.Element.Child("alias")?["name"] is not { } name)
            return;
        if (!name.Value.StartsWith(Prefix, StringComparison.Ordinal))
        {
            findings.Add(name,
                $"libvirt silently drops the alias {Findings.Quote(name.Value)}, because it does not begin with 'ua-'; write {Findings.Quote(Prefix + name.Value)}, or no alias");
        }
        else if (name.Value.Contains('.', StringComparison.Ordinal))
        {
            findings.Add(name,
                $"libvirt silently drops the alias {Findings.Quote(name.Value)}, because a dot is no character of a user's alias; write letters, digits, '_' and '-'");
        }
    }
}
