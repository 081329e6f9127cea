using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class BackupMacHasUseTests
{
    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public void FO007_without_backup_alias(string value) => Judge($"""
        <interface type='hostdev'>
          <driver name='vfio' useBackupMAC='{value}'/> <!-- FO007 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void FO007_on_a_host_device() => Judge($"""
        {DriverStandby}
        <hostdev mode='subsystem' type='pci'>
          <driver name='vfio' backupAlias='ua-backup0' useBackupMAC='yes'/> <!-- FO007 -->
          <source><address domain='0' bus='3' slot='7' function='1'/></source>
        </hostdev>
        """);

    [Fact]
    public void FO007_a_standby_without_a_mac() => Judge("""
        <interface type='user'>
          <model type='virtio'/>
          <driver failover='on'/>
          <alias name='ua-backup0'/>
        </interface>
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:02'/>
          <driver name='vfio' backupAlias='ua-backup0' useBackupMAC='yes'/> <!-- FO007 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void FO007_beside_teaming_needs_backup_alias_all_the_same() => Judge($"""
        {TeamingStandby}
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:02'/>
          <driver name='vfio' useBackupMAC='yes'/> <!-- FO007 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
          <teaming type='transient' persistent='ua-backup0'/> <!-- FO010 -->
        </interface>
        """);

    [Fact]
    public void An_empty_backup_alias_is_judged_once() => Judge($"""
        {DriverStandby}
        <interface type='hostdev'>
          <driver name='vfio' backupAlias='' useBackupMAC='yes'/> <!-- FO016 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Theory]
    [InlineData("<mac address='52:54:00:00:00:02'/>")]
    [InlineData("")]
    public void It_takes_the_place_of_equal_macs(string mac) => Judge($"""
        {DriverStandby}
        <interface type='hostdev'>
          {mac}
          <driver name='vfio' backupAlias='ua-backup0' useBackupMAC='yes'/>
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);
}
