using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class StandbyIsVirtioTests
{
    // Keeps FO015 out of what the machine alone decides.
    private const string ExpressRoot = "<controller type='pci' index='0' model='pcie-root'/>";

    [Theory]
    [InlineData("<driver failover='on'/>", "<driver backupAlias='ua-backup0'/>")]
    [InlineData("<teaming type='persistent'/>", "<teaming type='transient' persistent='ua-backup0'/>")]
    public void FO001_another_model(string standby, string primary) => Judge($"""
        <interface type='user'>
          <mac address='52:54:00:00:00:01'/>
          <model type='e1000e'/> <!-- FO001 -->
          {standby}
          <alias name='ua-backup0'/>
        </interface>
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:02'/>
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
          {primary}
        </interface>
        """);

    [Theory]
    [InlineData("<type arch='x86_64' machine='q35'>hvm</type>")]
    [InlineData("<type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type>")]
    [InlineData("<type>hvm</type>")]
    [InlineData("<type arch='ppc64' machine='pseries'>hvm</type>")]
    [InlineData("<type arch='aarch64' machine='virtual'>hvm</type>")]
    [InlineData("<type arch='armv7l' machine='vexpress-a9'>hvm</type>")]
    [InlineData("<type arch='armv6l' machine='versatilepb'>hvm</type>")]
    [InlineData("<type arch='riscv64' machine='spike'>hvm</type>")]
    public void FO001_a_missing_model_where_the_default_is_another(string type) => Judge($"""
        {ExpressRoot}
        <interface type='user'>
          <mac address='52:54:00:00:00:01'/>
          <driver failover='on'/> <!-- FO001 -->
          <alias name='ua-backup0'/>
        </interface>
        {DriverPrimary}
        """, type: type);

    [Theory]
    [InlineData("<type arch='s390x' machine='s390-ccw-virtio'>hvm</type>")]
    [InlineData("<type arch='s390x'>hvm</type>")]
    [InlineData("<type machine='s390-ccw-virtio-7.2'>hvm</type>")]
    [InlineData("<type arch='aarch64' machine='virt'>hvm</type>")]
    [InlineData("<type arch='armv7l' machine='virt-7.2'>hvm</type>")]
    [InlineData("<type arch='riscv64' machine='virt'>hvm</type>")]
    [InlineData("<type arch='loongarch64' machine='virt'>hvm</type>")]
    [InlineData("<type machine='virt'>hvm</type>")]
    public void A_missing_model_is_fine_where_the_default_is_virtio(string type) => Judge($"""
        {ExpressRoot}
        <interface type='user'>
          <mac address='52:54:00:00:00:01'/>
          <driver failover='on'/>
          <alias name='ua-backup0'/>
        </interface>
        {DriverPrimary}
        """, type: type);

    [Fact]
    public void A_missing_model_on_vdpa_is_virtio() => Judge($"""
        <interface type='vdpa'>
          <mac address='52:54:00:00:00:01'/>
          <source dev='/dev/vhost-vdpa-0'/>
          <driver failover='on'/>
          <alias name='ua-backup0'/>
        </interface>
        {DriverPrimary}
        """);

    [Theory]
    [InlineData("virtio")]
    [InlineData("virtio-transitional")]
    [InlineData("virtio-non-transitional")]
    public void Each_virtio_model_is_fine(string model) => Judge($"""
        {TeamingStandby.Replace("'virtio'", $"'{model}'", StringComparison.Ordinal)}
        {TeamingPrimary}
        """);

    [Fact]
    public void FO001_an_assigned_interface_whatever_its_model() => Judge("""
        <interface type='hostdev'>
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
          <model type='virtio'/>
          <teaming type='persistent'/> <!-- FO001 -->
          <alias name='ua-backup0'/>
        </interface>
        """);

    [Fact]
    public void FO001_an_interface_of_a_pool() => Judge(
        """
        <interface type='network'>
          <source network='pool'/>
          <model type='virtio'/>
          <driver failover='on'/> <!-- FO001 -->
          <alias name='ua-backup0'/>
        </interface>
        """, Networks);

    [Fact]
    public void FO001_a_host_device() => Judge("""
        <hostdev mode='subsystem' type='pci'>
          <source><address domain='0' bus='3' slot='7' function='1'/></source>
          <teaming type='persistent'/> <!-- FO001 -->
        </hostdev>
        """);
}
