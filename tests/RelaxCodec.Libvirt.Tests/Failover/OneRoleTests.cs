using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class OneRoleTests
{
    [Fact]
    public void FO009_both_standby_and_primary() => Judge($"""
        {DriverStandby}
        {DriverPrimary}
        <interface type='network'>
          <mac address='52:54:00:00:00:01'/>
          <source network='either'/>
          <model type='virtio'/>
          <driver failover='on' backupAlias='ua-backup0'/> <!-- FO009 -->
          <alias name='ua-backup1'/>
        </interface>
        """);

    [Fact]
    public void FO009_a_standby_that_names_itself() => Judge("""
        <interface type='network'>
          <mac address='52:54:00:00:00:01'/>
          <source network='either'/>
          <model type='virtio'/>
          <driver failover='on' backupAlias='ua-backup0'/> <!-- FO009 -->
          <alias name='ua-backup0'/>
        </interface>
        """);

    [Fact]
    public void FO009_a_transient_that_names_itself() => Judge("""
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:01'/>
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
          <teaming type='transient' persistent='ua-backup0'/> <!-- FO009 -->
          <alias name='ua-backup0'/>
        </interface>
        """);

    [Fact]
    public void Rules_about_one_device_do_not_silence_each_other() => Judge("""
        <interface type='bridge'>
          <source bridge='br0'/>
          <model type='virtio'/>
          <driver failover='on' backupAlias='ua-backup0'/> <!-- FO009 FO005 -->
          <alias name='ua-backup0'/>
        </interface>
        """);
}
