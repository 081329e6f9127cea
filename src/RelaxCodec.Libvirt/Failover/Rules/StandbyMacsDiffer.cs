namespace RelaxCodec.Libvirt.Rules;

/// <summary>
/// FO020: two standbys have different MAC addresses; judged at every address but the first. A standby that has an error of its own is not
/// counted.
/// </summary>
internal static class StandbyMacsDiffer
{
    public static void Judge(Judgement judgement)
    {
        var firsts = new Dictionary<MacAddress, FailoverDevice>();
        foreach (FailoverDevice standby in judgement.Pairs.Devices)
        {
            if (standby is not { IsStandby: true, Interface: not null, Mac: { } mac } || judgement.IsWrong(standby) || firsts.TryAdd(mac, standby))
                continue;
            judgement.Involve(firsts[mac]);
            judgement.Error(standby, standby.MacElement!.PlaceOf("address"),
                $"the standby {firsts[mac].Place.InWords} has the MAC address {mac} too, and the guest joins only the first of them with a primary: "
                + "give this pair another one");
        }
    }
}
