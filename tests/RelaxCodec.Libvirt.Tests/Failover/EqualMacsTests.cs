using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class EqualMacsTests
{
    [Theory]
    [InlineData(DriverStandby, "<driver name='vfio' backupAlias='ua-backup0'/>")]
    [InlineData(DriverStandby, "<driver name='vfio' backupAlias='ua-backup0' useBackupMAC='no'/>")]
    [InlineData(TeamingStandby, "<teaming type='transient' persistent='ua-backup0'/>")]
    public void FO006_two_that_differ(string standby, string primary) => Judge($"""
        {standby}
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:02'/> <!-- FO006 -->
          {primary}
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void FO006_a_primary_without_is_a_warning() => Judge($"""
        {TeamingStandby}
        <interface type='hostdev'> <!-- warning FO006 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
          <teaming type='transient' persistent='ua-backup0'/>
        </interface>
        """);

    [Fact]
    public void FO006_a_standby_without_is_a_warning() => Judge($"""
        <interface type='user'> <!-- warning FO006 -->
          <model type='virtio'/>
          <driver failover='on'/>
          <alias name='ua-backup0'/>
        </interface>
        {DriverPrimary}
        """);

    [Fact]
    public void FO006_neither_is_a_warning_too() => Judge("""
        <interface type='user'>
          <model type='virtio'/>
          <driver failover='on'/>
          <alias name='ua-backup0'/>
        </interface>
        <interface type='hostdev'> <!-- warning FO006 -->
          <driver backupAlias='ua-backup0'/>
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void Capitals_do_not_differ() => Judge($"""
        {TeamingStandby.Replace("00:00:00:01", "00:00:00:0a", StringComparison.Ordinal)}
        {TeamingPrimary.Replace("00:00:00:01", "00:00:00:0A", StringComparison.Ordinal)}
        """);

    [Fact]
    public void A_host_device_has_none() => Judge($"""
        {TeamingStandby}
        {TeamingHostdev}
        """);

    [Fact]
    public void What_is_no_mac_is_the_schemas_business() => Judge($"""
        {TeamingStandby}
        {TeamingPrimary.Replace("52:54:00:00:00:01", "52-54-00-00-00-01", StringComparison.Ordinal)}
        """);
}
