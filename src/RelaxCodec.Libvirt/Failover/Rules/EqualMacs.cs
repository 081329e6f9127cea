namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO006: standby and primary have the same MAC address, by which the guest pairs them, unless <c>useBackupMAC='yes'</c> gives it. Two
/// that differ are an error at the primary's address; where one or both are missing, libvirt makes up others: a warning at the interface
/// without one, the primary before the standby. A plain host device has none, and an address that is not one is the schema's business.
/// </summary>
internal static class EqualMacs
{
    public static void Judge(FailoverPair pair, Findings findings)
    {
        if (pair is not { IsComplete: true, Primary: { Interface: not null, TakesStandbyMac: false } primary, Standby: { } standby })
            return;
        string? primaryMac = primary.WrittenMac;
        string? standbyMac = standby.WrittenMac;
        if (primaryMac is null || standbyMac is null)
        {
            string which = (primaryMac, standbyMac) switch
            {
                (null, not null) => $"this primary has no MAC address written, its standby {standby.Place.InWords} has {standbyMac}",
                (not null, null) => $"this standby has no MAC address written, its primary {primary.Place.InWords} has {primaryMac}",
                _ => $"neither this primary nor its standby {standby.Place.InWords} has a MAC address written",
            };
            findings.Warning((primaryMac is null ? primary : standby).Place,
                $"{which}; libvirt makes one up, and the guest pairs only NICs of equal addresses: "
                + "write the same <mac address='...'/> into both");
        }
        else if (primary.Mac is { } own && standby.Mac is { } other && own != other)
        {
            findings.Error(primary, primary.MacElement!.PlaceOf("address"),
                $"the primary's MAC address {own} is not {other}, that of its standby {standby.Place.InWords}; "
                + "the guest pairs only NICs of equal addresses, and the primary would be unplugged on migration all the same: "
                + $"write {other}"
                + (primary.SpeaksDriver ? ", or add useBackupMAC='yes' to the <driver>" : ""));
        }
    }
}
