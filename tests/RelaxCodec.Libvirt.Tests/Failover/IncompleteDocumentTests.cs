using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>What reading could not make whole is judged as far as it goes.</summary>
public sealed class IncompleteDocumentTests
{
    [Fact]
    public void A_driver_of_an_unknown_name_hides_nothing() => Judge($"""
        {DriverStandby}
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:01'/>
          <driver name='bogus' backupAlias='ua-backup0'/> <!-- FO013 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void An_unknown_attribute_hides_nothing() => Judge($"""
        {DriverStandby}
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:02'/> <!-- FO006 -->
          <driver name='vfio' backupAlias='ua-backup0' usebackupMAC='yes'/>
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void Paths_count_what_could_not_be_read_as_the_schemas_do()
    {
        string xml = With($"""
            <interface type='of-a-newer-libvirt'><alias name='ua-a'/></interface>
            <interface type='bridge'>
              <source bridge='br0'/>
              <driver backupAlias=''/>
            </interface>
            <interface type='of-a-newer-libvirt'><alias name='ua-a'/></interface>
            """);
        XmlReadResult<Domain> read = XmlCodec.Read<Domain>(xml, XmlReadOptions.Strict);
        Assert.Equal(
            [
                "/domain/devices/interface[1]/@type",
                "/domain/devices/interface[2]/driver/@backupAlias",
                "/domain/devices/interface[3]/@type",
            ],
            read.Problems.Select(problem => problem.Path));
        Assert.Equal(
            [
                "FO016 /domain/devices/interface[2]/driver/@backupAlias",
                "FO005 /domain/devices/interface[2]/driver/@backupAlias",
                "FO011 /domain/devices/interface[3]/alias/@name",
            ],
            FailoverRules.Check(read.Value!).Select(problem => $"{problem.Id} {problem.Path}"));
    }

    [Theory]
    [InlineData("<domain/>")]
    [InlineData("<domain type='kvm'><devices/></domain>")]
    [InlineData("<domain type='kvm'><os/><devices><interface type='user'><teaming type='persistent'/><alias name='ua-a'/>"
        + "</interface></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><interface/><hostdev/><interface type='network'/>"
        + "<interface type='hostdev'/></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><interface type='network'><source/><driver backupAlias=''/></interface></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><interface type='network'><driver backupAlias='ua-a'/><alias/><mac/><model/>"
        + "</interface></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><interface type='hostdev'><source/><teaming/><driver failover=''/>"
        + "</interface></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><hostdev type='pci'><driver backupAlias='a&#10;b'/><teaming type='bogus'/>"
        + "</hostdev></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><hostdev mode='capabilities' type='net'><teaming type='transient' persistent='a'/>"
        + "</hostdev></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><disk><alias/></disk><q:x xmlns:q='urn:q'><q:alias name='a'/></q:x></devices></domain>")]
    public void Nothing_throws(string xml)
    {
        Domain domain = Read(xml);
        foreach (FailoverDialect dialect in Enum.GetValues<FailoverDialect>())
        {
            Assert.All(
                FailoverRules.Check(
                    domain, new FailoverOptions { Dialect = dialect, Networks = [XmlCodec.Read<Network>("<network/>").Value!] }),
                problem => Assert.DoesNotContain('\n', problem.Message));
        }
    }
}
