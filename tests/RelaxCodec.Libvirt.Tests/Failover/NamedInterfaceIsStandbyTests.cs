using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class NamedInterfaceIsStandbyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<driver failover='off'/>")]
    [InlineData("<driver failover='yes'/>")]
    public void FO004_in_the_driver_dialect(string driver) => Judge($"""
        <interface type='bridge'>
          <source bridge='br0'/>
          {driver}
          <alias name='ua-backup0'/>
        </interface>
        <interface type='hostdev'>
          <driver name='vfio' backupAlias='ua-backup0'/> <!-- FO004 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void FO004_in_the_teaming_dialect() => Judge("""
        <interface type='bridge'>
          <source bridge='br0'/>
          <alias name='ua-backup0'/>
        </interface>
        <hostdev mode='subsystem' type='pci'>
          <source><address domain='0' bus='3' slot='7' function='1'/></source>
          <teaming type='transient' persistent='ua-backup0'/> <!-- FO004 -->
        </hostdev>
        """);

    [Fact]
    public void FO004_another_primary() => Judge($"""
        {TeamingStandby}
        {TeamingPrimary.Replace("<teaming", "<alias name='ua-primary'/><teaming", StringComparison.Ordinal)}
        <hostdev mode='subsystem' type='pci'>
          <source><address domain='0' bus='3' slot='7' function='2'/></source>
          <teaming type='transient' persistent='ua-primary'/> <!-- FO004 -->
        </hostdev>
        """);
}
