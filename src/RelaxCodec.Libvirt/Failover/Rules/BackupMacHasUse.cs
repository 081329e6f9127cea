namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO007: <c>useBackupMAC</c>, whatever its value, stands beside <c>backupAlias</c> and in an interface, since a plain host device has no
/// MAC that anything could set; with <c>yes</c> the standby's MAC has to be written. Judged at the attribute. An empty <c>backupAlias</c>
/// is FO016's business.
/// </summary>
internal static class BackupMacHasUse
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (!device.Says(FailoverDevice.UseBackupMac))
            return;
        FailoverPlace place = device.Driver!.PlaceOf(FailoverDevice.UseBackupMac);
        if (device.Interface is null)
        {
            findings.Error(device, place,
                "useBackupMAC is for <interface> only, since nothing sets the MAC address of a plain <hostdev>: "
                + "remove it, or write the device as <interface type='hostdev'>");
        }
        else if (device.NamedByDriver is null)
        {
            findings.Error(device, place,
                "useBackupMAC needs backupAlias beside it, which names the standby whose MAC address is taken: "
                + "add backupAlias, or remove useBackupMAC");
        }
    }

    public static void Judge(FailoverPair pair, Findings findings)
    {
        if (pair is { IsComplete: true, Primary: { TakesStandbyMac: true, Interface: not null } primary, Standby: { } standby }
            && standby.WrittenMac is null)
        {
            findings.Error(primary, primary.Driver!.PlaceOf(FailoverDevice.UseBackupMac),
                $"useBackupMAC='yes' takes the MAC address of the standby {standby.Place.InWords}, which has none written: "
                + "add <mac address='...'/> to the standby");
        }
    }
}
