using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class NoContradictionTests
{
    [Fact]
    public void FO016_a_persistent_that_names_another() => Judge($"""
        <interface type='bridge'>
          <mac address='52:54:00:00:00:01'/>
          <source bridge='br0'/>
          <model type='virtio'/>
          <teaming type='persistent' persistent='ua-backup1'/> <!-- FO016 -->
          <alias name='ua-backup0'/>
        </interface>
        {TeamingPrimary}
        """);

    [Theory]
    [InlineData("<teaming type='transient'/>")]
    [InlineData("<teaming type='transient' persistent=''/>")]
    public void FO016_a_transient_that_names_none(string teaming) => Judge($"""
        {TeamingStandby}
        <hostdev mode='subsystem' type='pci'>
          <source><address domain='0' bus='3' slot='7' function='1'/></source>
          {teaming} <!-- FO016 -->
        </hostdev>
        """);

    [Fact]
    public void FO016_an_empty_backup_alias_of_an_interface() => Judge($"""
        {DriverStandby}
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:01'/>
          <driver name='vfio' backupAlias=''/> <!-- FO016 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void FO016_an_empty_backup_alias_of_a_host_device() => Judge($"""
        {DriverStandby}
        <hostdev mode='subsystem' type='pci'>
          <driver name='vfio' backupAlias=''/> <!-- FO016 -->
          <source><address domain='0' bus='3' slot='7' function='1'/></source>
        </hostdev>
        """);

    [Fact]
    public void FO016_wins_over_the_schema_for_each_contradiction()
    {
        string xml = With($"""
            <interface type='bridge'>
              <mac address='52:54:00:00:00:01'/>
              <source bridge='br0'/>
              <model type='virtio'/>
              <teaming type='persistent' persistent='ua-backup1'/>
              <alias name='ua-backup0'/>
            </interface>
            <hostdev mode='subsystem' type='pci'>
              <source><address domain='0' bus='3' slot='7' function='1'/></source>
              <teaming type='transient'/>
            </hostdev>
            <hostdev mode='subsystem' type='pci'>
              <driver name='vfio' backupAlias=''/>
              <source><address domain='0' bus='3' slot='7' function='2'/></source>
            </hostdev>
            """);
        XmlReadResult<Domain> read = XmlCodec.Read<Domain>(xml, XmlReadOptions.Strict);
        Assert.Equal(["RX011", "RX013", "RX012"], read.Problems.Select(problem => problem.Id));
        IReadOnlyList<Problem> merged = LibvirtRules.Merge(read.Problems, FailoverRules.Check(read.Value!));
        Assert.Equal(
            [
                "FO016 /domain/devices/interface[1]/teaming/@persistent",
                "FO016 /domain/devices/hostdev[1]/teaming",
                "FO016 /domain/devices/hostdev[2]/driver/@backupAlias",
            ],
            merged.Select(problem => $"{problem.Id} {problem.Path}"));
    }
}
