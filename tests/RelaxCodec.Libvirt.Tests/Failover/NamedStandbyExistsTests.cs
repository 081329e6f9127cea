using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class NamedStandbyExistsTests
{
    [Theory]
    [InlineData("ua-backup0")]
    [InlineData("no-name-like-it")]
    public void FO003_in_the_driver_dialect(string alias) => Judge($"""
        {DriverStandby.Replace("ua-backup0", "ua-backup1", StringComparison.Ordinal)}
        <interface type='hostdev'>
          <mac address='52:54:00:00:00:01'/>
          <driver name='vfio' backupAlias='{alias}'/> <!-- FO003 -->
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void FO003_in_the_teaming_dialect() => Judge($"""
        {TeamingStandby}
        <hostdev mode='subsystem' type='pci'>
          <source><address domain='0' bus='3' slot='7' function='1'/></source>
          <teaming type='transient' persistent='ua-backupO'/> <!-- FO003 -->
        </hostdev>
        """);

    [Theory]
    [InlineData("ua-backup1", "ua-backup0")]
    [InlineData("ua-bakcup0", "ua-backup0")]
    [InlineData("UA-BACKUP0", "ua-backup0")]
    [InlineData("backup0", "ua-backup0")]
    [InlineData("ua-standby", null)]
    [InlineData("x", null)]
    public void A_near_miss_is_suggested(string alias, string? suggestion)
    {
        Problem problem = Assert.Single(FailoverRules.Check(Read(With($"""
            {TeamingStandby}
            {TeamingPrimary.Replace("ua-backup0", alias, StringComparison.Ordinal)}
            """))));
        Assert.Equal("FO003", problem.Id);
        if (suggestion is null)
            Assert.DoesNotContain("did you mean", problem.Message, StringComparison.Ordinal);
        else
            Assert.Contains($"did you mean '{suggestion}'?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_near_misses_that_without_a_primary_is_suggested()
    {
        Problem problem = Assert.Single(FailoverRules.Check(Read(With($"""
            {TeamingStandby}
            {TeamingPrimary}
            {Second(TeamingStandby)}
            {Second(TeamingPrimary).Replace("ua-backup1", "ua-backup2", StringComparison.Ordinal)}
            """))));
        Assert.Contains("did you mean 'ua-backup1'?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FO003_an_alias_of_another_kind_of_device() => Judge($"""
        {TeamingHostdev.Replace("persistent='ua-backup0'/>", "persistent='ua-backup0'/> <!-- FO003 -->", StringComparison.Ordinal)}
        <disk type='file' device='disk'>
          <target dev='vda' bus='virtio'/>
          <alias name='ua-backup0'/>
        </disk>
        """);

    [Fact]
    public void FO003_a_name_that_can_be_no_alias_wins_over_the_schema()
    {
        string xml = With($"""
            {DriverStandby}
            {DriverPrimary.Replace("backupAlias='ua-backup0'", "backupAlias='ua backup0'", StringComparison.Ordinal)}
            """);
        XmlReadResult<Domain> read = XmlCodec.Read<Domain>(xml, XmlReadOptions.Strict);
        Assert.Equal("RX012", Assert.Single(read.Problems).Id);
        Assert.Equal("FO003", Assert.Single(LibvirtRules.Merge(read.Problems, FailoverRules.Check(read.Value!))).Id);
    }

    [Fact]
    public void An_interface_that_could_not_be_read_is_there() => Judge($"""
        <interface type='of-a-newer-libvirt'>
          <model type='virtio'/>
          <driver failover='on'/>
          <alias name='ua-backup0'/>
        </interface>
        {DriverPrimary}
        """);
}
