namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO008: one primary for one standby; judged at every primary but the first. One that has an error of its own is not counted: whether it
/// will be a primary at all is open.
/// </summary>
internal static class OnePrimaryEach
{
    public static void Judge(Findings findings)
    {
        var firsts = new Dictionary<FailoverDevice, FailoverPair>();
        foreach (FailoverPair pair in findings.Pairs.Pairs)
        {
            if (pair is not { IsComplete: true, Standby: { } standby } || findings.IsWrong(pair) || firsts.TryAdd(standby, pair))
                continue;
            findings.Error(pair.Primary, pair.Primary.PrimaryPlace!.Value,
                $"the device {firsts[standby].Primary.Place.InWords} is already the primary of '{pair.StandbyAlias}'; "
                + "a standby has one, and QEMU refuses to start with two: "
                + "give this device a standby of its own, or let it name none");
        }
    }
}
