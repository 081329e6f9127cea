using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class PrimaryUsesVfioTests
{
    [Theory]
    [InlineData("kvm")]
    [InlineData("xen")]
    [InlineData("vhost")]
    [InlineData("bogus")]
    public void FO013_another_driver_of_an_interface(string name) => Judge($"""
        {DriverStandby}
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:01'/>
          <driver name='{name}' backupAlias='ua-backup0'/> <!-- FO013 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Theory]
    [InlineData("kvm")]
    [InlineData("xen")]
    [InlineData("bogus")]
    public void FO013_another_driver_of_a_host_device(string name) => Judge($"""
        {TeamingStandby}
        <hostdev mode='subsystem' type='pci'>
          <driver name='{name}'/> <!-- FO013 -->
          <source><address domain='0' bus='3' slot='7' function='1'/></source>
          <teaming type='transient' persistent='ua-backup0'/>
        </hostdev>
        """);

    [Fact]
    public void FO013_another_driver_of_the_pool_is_judged_at_the_network()
    {
        Network pool = XmlCodec.Parse<Network>("<network><name>old</name><forward mode='hostdev'><driver name='kvm'/></forward></network>");
        Judge(
            $"""
            {DriverStandby}
            <interface type='network'>
              <mac address='52:54:00:00:00:01'/>
              <source network='old'/> <!-- FO013 -->
              <driver backupAlias='ua-backup0'/>
            </interface>
            """,
            new FailoverOptions { Networks = [pool] });
    }

    [Fact]
    public void The_backend_of_an_emulated_nic_is_no_fault_besides_FO005() => Judge($"""
        {DriverStandby}
        <interface type='bridge'>
          <mac address='52:54:00:00:00:01'/>
          <source bridge='br0'/>
          <driver name='vhost' backupAlias='ua-backup0'/> <!-- FO005 -->
        </interface>
        """);

    [Fact]
    public void A_host_device_without_a_driver_or_without_its_name_is_fine() => Judge($"""
        {DriverStandby}
        <hostdev mode='subsystem' type='pci'>
          <driver backupAlias='ua-backup0'/>
          <source><address domain='0' bus='3' slot='7' function='1'/></source>
        </hostdev>
        {Second(TeamingStandby)}
        {Second(TeamingHostdev)}
        """);

    [Fact]
    public void The_driver_of_a_device_that_is_no_primary_is_its_own_business() => Judge("""
        <hostdev mode='subsystem' type='pci'>
          <driver name='xen'/>
          <source><address domain='0' bus='3' slot='7' function='1'/></source>
        </hostdev>
        """);
}
