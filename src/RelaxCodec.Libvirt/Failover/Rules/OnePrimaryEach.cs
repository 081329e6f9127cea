namespace RelaxCodec.Libvirt.Rules;

/// <summary>
/// FO008: one primary for one standby; judged at every primary but the first. One that has an error of its own is not counted: whether it
/// will be a primary at all is open.
/// </summary>
internal static class OnePrimaryEach
{
    public static void Judge(FailoverPair pair, Judgement judgement)
    {
        if (!pair.IsComplete)
            return;
        FailoverPair first = judgement.Pairs.Pairs.First(other => other.Standby == pair.Standby && !judgement.IsWrong(other));
        if (first != pair)
        {
            judgement.Error(pair.Primary, pair.Primary.PrimaryPlace!.Value,
                $"the device {first.Primary.Place.InWords} is already the primary of '{pair.StandbyAlias}'; "
                + "a standby has one, and QEMU refuses to start with two: give this device a standby of its own, or let it name none");
        }
    }
}
