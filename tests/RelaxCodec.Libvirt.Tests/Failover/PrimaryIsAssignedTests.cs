using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class PrimaryIsAssignedTests
{
    [Fact]
    public void FO005_an_emulated_interface_in_the_driver_dialect() => Judge($"""
        {DriverStandby}
        <interface type='bridge'>
          <mac address='52:54:00:00:00:01'/>
          <source bridge='br0'/>
          <driver backupAlias='ua-backup0'/> <!-- FO005 -->
        </interface>
        """);

    [Fact]
    public void FO005_an_emulated_interface_in_the_teaming_dialect() => Judge($"""
        {TeamingStandby}
        <interface type='user'>
          <mac address='52:54:00:00:00:01'/>
          <teaming type='transient' persistent='ua-backup0'/> <!-- FO005 -->
        </interface>
        """);

    [Fact]
    public void FO005_a_network_that_is_no_pool() => Judge(
        $"""
        {DriverStandby}
        <interface type='network'>
          <mac address='52:54:00:00:00:01'/>
          <source network='bridged'/>
          <driver backupAlias='ua-backup0'/> <!-- FO005 -->
        </interface>
        """, Networks);

    [Fact]
    public void FO005_an_interface_with_a_usb_source() => Judge($"""
        {TeamingStandby}
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:01'/>
          <source><address type='usb' bus='1' device='2'/></source>
          <teaming type='transient' persistent='ua-backup0'/> <!-- FO005 -->
        </interface>
        """);

    [Theory]
    [InlineData("<teaming type='transient' persistent='ua-backup0'/>", "/domain/devices/hostdev[1]/teaming")]
    [InlineData("<driver name='vfio' backupAlias='ua-backup0'/>", "/domain/devices/hostdev[1]/driver")]
    public void FO005_a_usb_device_wins_over_the_schema_which_does_not_know_the_element(string primary, string path)
    {
        string xml = With($"""
            {TeamingStandby}
            <hostdev mode='subsystem' type='usb'>
              <source><vendor id='0x1234'/><product id='0x5678'/></source>
              {primary}
            </hostdev>
            """);
        XmlReadResult<Domain> read = XmlCodec.Read<Domain>(xml, XmlReadOptions.Strict);
        Problem unknown = Assert.Single(read.Problems);
        Problem problem = Assert.Single(
            LibvirtRules.Merge(read.Problems, FailoverRules.Check(read.Value!)), problem => problem.Severity == ProblemSeverity.Error);
        Assert.Equal(("RX010", "FO005", path, unknown.Line), (unknown.Id, problem.Id, problem.Path, problem.Line));
    }

    [Fact]
    public void An_interface_of_a_pool_is_fine()
    {
        string devices = $"""
            {DriverStandby}
            <interface type='network'>
              <mac address='52:54:00:00:00:01'/>
              <source network='pool'/>
              <driver backupAlias='ua-backup0'/>
            </interface>
            """;
        Judge(devices, Networks);
        FailoverReport report = FailoverRules.Report(Read(With(devices)), Networks);
        Assert.Empty(report.UnknownNetworks);
    }

    [Fact]
    public void A_network_that_was_not_given_is_told_once_and_is_no_problem()
    {
        string devices = $"""
            <interface type='network'>
              <source network='ordinary'/>
            </interface>
            {TeamingStandby}
            {Second(TeamingStandby)}
            <interface type='network'>
              <mac address='52:54:00:00:00:01'/>
              <source network='elsewhere'/>
              <teaming type='transient' persistent='ua-backup0'/>
            </interface>
            <interface type='network'>
              <mac address='52:54:00:00:00:02'/>
              <source network='elsewhere'/>
              <teaming type='transient' persistent='ua-backup1'/>
            </interface>
            """;
        Judge(devices, Networks);
        Assert.Equal(["elsewhere"], FailoverRules.Report(Read(With(devices)), Networks).UnknownNetworks);
    }

    [Fact]
    public void The_other_rules_take_an_unknown_network_for_a_pool() => Judge($"""
        {TeamingStandby}
        <interface type='network'>
          <mac address='52:54:00:00:00:02'/> <!-- FO006 -->
          <source network='elsewhere'/>
          <teaming type='transient' persistent='ua-backup0'/>
        </interface>
        """);
}
