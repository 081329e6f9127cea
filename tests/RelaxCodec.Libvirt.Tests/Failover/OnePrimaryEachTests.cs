using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class OnePrimaryEachTests
{
    [Fact]
    public void FO008_in_the_driver_dialect() => Judge($"""
        {DriverStandby}
        {DriverPrimary}
        <hostdev mode='subsystem' type='pci'>
          <driver name='vfio' backupAlias='ua-backup0'/> <!-- FO008 -->
          <source><address domain='0' bus='3' slot='7' function='2'/></source>
        </hostdev>
        <hostdev mode='subsystem' type='pci'>
          <driver name='vfio' backupAlias='ua-backup0'/> <!-- FO008 -->
          <source><address domain='0' bus='3' slot='7' function='3'/></source>
        </hostdev>
        """);

    [Fact]
    public void FO008_in_the_teaming_dialect_by_the_order_of_the_document() => Judge($"""
        {TeamingHostdev}
        {TeamingStandby}
        {TeamingPrimary.Replace("ua-backup0'/>", "ua-backup0'/> <!-- FO008 -->", StringComparison.Ordinal)}
        """);

    [Fact]
    public void A_primary_with_an_error_of_its_own_is_not_counted() => Judge($"""
        {DriverStandby}
        <interface type='bridge'>
          <mac address='52:54:00:00:00:01'/>
          <source bridge='br0'/>
          <driver backupAlias='ua-backup0'/> <!-- FO005 -->
        </interface>
        {DriverPrimary}
        """);
}
