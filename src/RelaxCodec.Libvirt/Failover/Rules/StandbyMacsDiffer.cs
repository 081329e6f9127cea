namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO020: two standbys have different MAC addresses; judged at every address but the first. A standby that has an error of its own is not
/// counted.
/// </summary>
internal static class StandbyMacsDiffer
{
    public static void Judge(Findings findings)
    {
        var firsts = new Dictionary<MacAddress, FailoverDevice>();
        foreach (FailoverDevice standby in findings.Pairs.Devices)
        {
            if (standby is not { IsStandby: true, Interface: not null, Mac: { } mac }
                || findings.IsWrong(standby)
                || firsts.TryAdd(mac, standby))
                continue;
            findings.Involve(firsts[mac]);
            findings.Error(standby, standby.MacElement!.PlaceOf("address"),
                $"the standby {firsts[mac].Place.InWords} has the MAC address {mac} too, and the guest joins only the first of "
                + "them with a primary: give this pair another one");
        }
    }
}
