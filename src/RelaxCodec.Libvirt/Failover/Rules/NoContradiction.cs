namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO016: the contradictions that one dialect can express, each at the attribute, or at <c>&lt;teaming&gt;</c> where the attribute is
/// missing: <c>persistent</c> on a persistent device, a transient one without it, an empty <c>backupAlias</c>. An empty <c>persistent</c>
/// is none at all for libvirt.
/// </summary>
internal static class NoContradiction
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (device.NamedByDriver is "")
        {
            findings.Error(device, device.Driver!.PlaceOf(FailoverDevice.BackupAlias),
                "backupAlias is empty; it names the standby: write the standby's alias, such as 'ua-backup0', or remove the attribute");
        }

        if (device.SaysTransient && device.NamedByTeaming is not { Length: > 0 })
        {
            findings.Error(
                device,
                device.NamedByTeaming is null ? device.Teaming!.Place : device.Teaming!.PlaceOf(FailoverDevice.Persistent),
                "a transient device has to name its standby, or libvirt refuses the domain: "
                + "add persistent='...' with the standby's alias, such as 'ua-backup0'");
        }
        else if (device.SaysPersistent && device.NamedByTeaming is { } alias)
        {
            findings.Error(device, device.Teaming!.PlaceOf(FailoverDevice.Persistent),
                "a persistent device is a standby itself and names none, or libvirt refuses the domain: "
                + $"remove persistent='{alias}', or write type='transient' if this is the primary");
        }
    }
}
