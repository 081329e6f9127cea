using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class DialectOptionTests
{
    private static readonly FailoverOptions OnlyTeaming = new() { Dialect = FailoverDialect.Teaming };
    private static readonly FailoverOptions OnlyDriver = new() { Dialect = FailoverDialect.Driver };

    [Fact]
    public void Teaming_refuses_each_attribute_of_the_driver_dialect() => Judge(
        """
        <interface type='user'>
          <mac address='52:54:00:00:00:01'/>
          <model type='virtio'/>
          <driver failover='on'/> <!-- RX011 -->
          <alias name='ua-backup0'/>
        </interface>
        <interface type='hostdev'>
          <driver name='vfio'
            backupAlias='ua-backup0'
            useBackupMAC='yes'/>
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """.Replace("\n    backupAlias", " backupAlias", StringComparison.Ordinal)
            .Replace("\n    useBackupMAC='yes'/>", " useBackupMAC='yes'/> <!-- RX011 RX011 -->", StringComparison.Ordinal),
        OnlyTeaming);

    [Fact]
    public void Teaming_judges_the_rest_as_if_these_were_not_there() => Judge(
        $"""
        {DriverStandby.Replace("failover='on'/>", "failover='on'/> <!-- RX011 -->", StringComparison.Ordinal)}
        {TeamingPrimary.Replace("persistent='ua-backup0'/>", "persistent='ua-backup0'/> <!-- FO004 -->", StringComparison.Ordinal)}
        """,
        OnlyTeaming);

    [Fact]
    public void Driver_refuses_teaming() => Judge(
        $"""
        {TeamingStandby.Replace("'persistent'/>", "'persistent'/> <!-- RX010 -->", StringComparison.Ordinal)}
        {TeamingHostdev.Replace("persistent='ua-backup0'/>", "persistent='ua-backup0'/> <!-- RX010 -->", StringComparison.Ordinal)}
        """,
        OnlyDriver);

    [Fact]
    public void The_allowed_dialect_is_judged_as_ever()
    {
        Judge($"{TeamingStandby}\n{TeamingPrimary}", OnlyTeaming);
        Judge($"{DriverStandby}\n{DriverPrimary}", OnlyDriver);
        Judge(TeamingStandby.Replace("'persistent'/>", "'persistent'/> <!-- warning FO012 -->", StringComparison.Ordinal), OnlyTeaming);
    }

    [Fact]
    public void The_problems_can_be_had_without_the_rules()
    {
        Domain domain = Read(With(DriverPrimary));
        Assert.Equal(
            ["RX011 /domain/devices/interface[1]/driver/@backupAlias"],
            FailoverRules.CheckDialect(domain, FailoverDialect.Teaming).Select(problem => $"{problem.Id} {problem.Path}"));
        Assert.Empty(FailoverRules.CheckDialect(domain, FailoverDialect.Driver));
        Assert.Empty(FailoverRules.CheckDialect(domain, FailoverDialect.Auto));
    }

    [Theory]
    [InlineData(FailoverDialect.Auto)]
    [InlineData(FailoverDialect.Driver)]
    [InlineData(FailoverDialect.Teaming)]
    public void The_report_tells_of_the_driver_dialect_in_any_case(FailoverDialect dialect)
    {
        var options = new FailoverOptions { Dialect = dialect };
        Assert.True(FailoverRules.Report(Read(With($"{DriverStandby}\n{DriverPrimary}")), options).UsesDriverDialect);
        Assert.False(FailoverRules.Report(Read(With($"{TeamingStandby}\n{TeamingPrimary}")), options).UsesDriverDialect);
    }
}
