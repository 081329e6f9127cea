using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>A document gets the ids of what is wrong, not of what follows from it.</summary>
public sealed class PrecedenceTests
{
    [Fact]
    public void An_error_of_the_standby_silences_the_pair() => Judge($"""
        {DriverStandby.Replace("<model type='virtio'/>", "<model type='rtl8139'/> <!-- FO001 -->", StringComparison.Ordinal)}
        {DriverPrimary.Replace("00:01'", "00:02'", StringComparison.Ordinal)}
        """);

    [Fact]
    public void An_error_of_the_primary_silences_the_pair() => Judge("""
        <interface type='user'>
          <mac address='52:54:00:00:00:01'/>
          <alias name='ua-backup0'/>
        </interface>
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:02'/>
          <driver name='kvm' backupAlias='ua-backup0'/> <!-- FO013 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void All_that_is_wrong_with_one_device_is_told() => Judge("""
        <interface type='user'>
          <model type='e1000'/> <!-- FO001 -->
          <teaming type='persistent' persistent='ua-backup1'/> <!-- FO016 -->
          <alias name='backup0'/> <!-- FO002 -->
        </interface>
        """);

    [Fact]
    public void Another_pair_is_judged_all_the_same() => Judge($"""
        {DriverStandby.Replace("<alias name='ua-backup0'/>", "<alias name='net0'/> <!-- FO002 -->", StringComparison.Ordinal)}
        {DriverPrimary.Replace("ua-backup0", "net0", StringComparison.Ordinal)}
        {Second(TeamingStandby)}
        {Second(TeamingPrimary).Replace(
            "<mac address='52:54:00:00:00:02'/>", "<mac address='52:54:00:00:00:03'/> <!-- FO006 -->", StringComparison.Ordinal)}
        """);

    [Fact]
    public void An_alias_of_two_interfaces_silences_the_pairs_of_both() => Judge($"""
        {TeamingStandby}
        {TeamingPrimary.Replace("00:01'", "00:02'", StringComparison.Ordinal)}
        {TeamingStandby.Replace("<alias name='ua-backup0'/>", "<alias name='ua-backup0'/> <!-- FO011 -->", StringComparison.Ordinal)}
        """);

    [Fact]
    public void A_good_pair_in_each_dialect_gives_nothing()
    {
        Judge($"{DriverStandby}\n{DriverPrimary}");
        Judge($"{TeamingStandby}\n{TeamingPrimary}");
        Judge($"{TeamingStandby}\n{TeamingHostdev}");
    }
}
