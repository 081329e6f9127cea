namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO012: some primary names each standby (warning, where the interface says it is one). Silent for a standby that has an error, and for
/// one that a primary may have meant that names no standby and has an error for it: the standby with a similar alias, or any if none is
/// similar. What names a standby and cannot be read as a primary is the schema's business.
/// </summary>
internal static class StandbyIsNamed
{
    public static void Judge(Findings findings)
    {
        FailoverPairs pairs = findings.Pairs;
        if (pairs.Domain is null)
            return;
        HashSet<string> named = [.. pairs.Devices.SelectMany(device => device.StandbyAliases), .. NamedUnread(pairs)];
        HashSet<FailoverDevice?> meant =
        [
            .. from device in pairs.Devices
               where device.IsPrimary && findings.IsWrong(device) && !NamesStandby(device, pairs)
               select device.StandbyAlias is { } alias ? findings.Suggestions.For(alias) : null,
        ];
        if (meant.Contains(null))
            return;

        foreach (FailoverDevice standby in pairs.Devices)
        {
            if (standby is not { StandbyPlace: { } place, Alias: { } alias } || named.Contains(alias))
                continue;
            if (!findings.IsWrong(standby) && !meant.Contains(standby))
            {
                findings.Warning(place,
                    $"no primary names the standby '{alias}'; it is an ordinary NIC then: "
                    + "let an assigned PCI device name it, or remove what makes it a standby");
            }
        }
    }

    private static IEnumerable<string> NamedUnread(FailoverPairs pairs)
    {
        foreach (FailoverDevice device in pairs.Devices)
        {
            if (device.NamedByTeaming is { } persistent)
                yield return persistent;
        }

        foreach (XmlContentItem item in ((IXmlNode?)pairs.Domain?.Devices)?.Content ?? Enumerable.Empty<XmlContentItem>())
        {
            if (item is not { Kind: XmlContentKind.Element, NamespaceUri: "", LocalName: "interface" or "hostdev" })
                continue;
            WrittenElement device = WrittenDocument.Read(item);
            if (device.Child("driver")?[FailoverDevice.BackupAlias]?.Value is { } alias)
                yield return alias;
            if (device.Child("teaming")?[FailoverDevice.Persistent]?.Value is { } persistent)
                yield return persistent;
        }
    }

    private static bool NamesStandby(FailoverDevice device, FailoverPairs pairs) =>
        device.StandbyAliases.Any(alias => pairs.Aliases.FindInterface(alias) is { IsStandby: true });
}
