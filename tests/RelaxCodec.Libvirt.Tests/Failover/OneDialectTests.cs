using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class OneDialectTests
{
    [Fact]
    public void FO010_a_standby_in_both_dialects() => Judge($"""
        <interface type='bridge'>
          <mac address='52:54:00:00:00:01'/>
          <source bridge='br0'/>
          <model type='virtio'/>
          <driver failover='on'/>
          <teaming type='persistent'/> <!-- FO010 -->
          <alias name='ua-backup0'/>
        </interface>
        {DriverPrimary}
        """);

    [Fact]
    public void FO010_a_primary_in_both_dialects_is_judged_at_what_comes_second() => Judge($"""
        {TeamingStandby}
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:01'/>
          <teaming type='transient' persistent='ua-backup0'/>
          <driver name='vfio' backupAlias='ua-backup0'/> <!-- FO010 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void FO010_a_standby_that_is_switched_off_in_one_dialect_and_on_in_the_other() => Judge($"""
        <interface type='bridge'>
          <mac address='52:54:00:00:00:01'/>
          <source bridge='br0'/>
          <model type='virtio'/>
          <driver failover='off'/>
          <teaming type='persistent'/> <!-- FO010 -->
          <alias name='ua-backup0'/>
        </interface>
        {TeamingPrimary}
        """);

    [Fact]
    public void FO010_a_pair_that_mixes_the_dialects_is_a_warning() => Judge($"""
        {DriverStandby}
        <hostdev mode='subsystem' type='pci'>
          <source><address domain='0' bus='3' slot='7' function='1'/></source>
          <teaming type='transient' persistent='ua-backup0'/> <!-- warning FO010 -->
        </hostdev>
        """);

    [Fact]
    public void FO010_the_warning_silences_nothing() => Judge($"""
        {TeamingStandby}
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:02'/> <!-- FO006 -->
          <driver backupAlias='ua-backup0'/> <!-- warning FO010 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void Two_pairs_of_two_dialects_are_fine() => Judge($"""
        {DriverStandby}
        {DriverPrimary}
        {Second(TeamingStandby)}
        {Second(TeamingPrimary)}
        """);
}
