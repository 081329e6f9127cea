namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO002: a standby has an <c>&lt;alias&gt;</c> that starts with <c>ua-</c>, else nothing can name it; judged at the alias, or where the
/// interface says it is a standby if it has none. A host device is no standby with any alias: FO001 says so.
/// </summary>
internal static class StandbyHasUserAlias
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (device is not { Interface: not null, StandbyPlace: { } place })
            return;
        if (device.Alias is not { } alias)
        {
            findings.Error(device, place,
                "this standby has no alias, so no primary can name it; add one that starts with 'ua-', such as <alias name='ua-backup0'/>");
        }
        else if (!alias.StartsWith(DeviceAlias.UserPrefix, StringComparison.Ordinal))
        {
            findings.Error(device, device.AliasElement!.PlaceOf("name"),
                $"the standby's alias '{alias}' does not start with 'ua-', so libvirt silently drops it and no primary can name it; "
                + $"write 'ua-{alias}' here and where it is named");
        }
    }
}
