namespace RelaxCodec.Libvirt.Failover;

/// <summary>FO004: the interface that a primary names is a standby; judged where it is named.</summary>
internal static class NamedInterfaceIsStandby
{
    public static void Judge(FailoverPair pair, Findings findings)
    {
        if (pair.Standby is not { IsStandby: false } standby)
            return;
        string advice = pair.Primary.SpeaksDriver ? "failover='on' in its <driver>" : "<teaming type='persistent'/>";
        findings.Error(pair.Primary, pair.Primary.PrimaryPlace!.Value,
            $"the interface '{pair.StandbyAlias}' {standby.Place.InWords} is not a standby; "
            + "QEMU would show the guest two NICs and not unplug this one on migration: "
            + $"write {advice} there, or name another interface");
    }
}
