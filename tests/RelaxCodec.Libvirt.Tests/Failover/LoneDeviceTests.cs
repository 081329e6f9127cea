using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>A document that is one device: the rules that need no domain.</summary>
public sealed class LoneDeviceTests
{
    [Theory]
    [InlineData(DriverStandby)]
    [InlineData(DriverPrimary)]
    [InlineData(TeamingStandby)]
    [InlineData(TeamingPrimary)]
    public void Half_a_pair_is_fine(string device) => Assert.Empty(FailoverRules.Check(XmlCodec.Parse<Interface>(device)));

    [Fact]
    public void A_host_device_is_fine() => Assert.Empty(FailoverRules.Check(XmlCodec.Parse<Hostdev>(TeamingHostdev)));

    [Fact]
    public void A_missing_model_cannot_be_judged() => Assert.Empty(FailoverRules.Check(XmlCodec.Parse<Interface>(
        "<interface type='user'><teaming type='persistent'/><alias name='ua-backup0'/></interface>")));

    [Theory]
    [InlineData("<interface type='user'><model type='virtio'/><driver failover='on'/></interface>", "FO002 /interface/driver/@failover")]
    [InlineData(
        "<interface type='user'><model type='e1000'/><teaming type='persistent'/><alias name='ua-a'/></interface>",
        "FO001 /interface/model/@type")]
    [InlineData("<interface type='user'><driver backupAlias='ua-a'/></interface>", "FO005 /interface/driver/@backupAlias")]
    [InlineData("<interface type='user'><driver useBackupMAC='yes'/></interface>", "FO007 /interface/driver/@useBackupMAC")]
    public void Rules_about_one_device(string device, string expected)
    {
        XmlReadResult<Interface> read = XmlCodec.Read<Interface>(device);
        Problem problem = Assert.Single(FailoverRules.Check(read.Value!));
        Assert.Equal(expected, $"{problem.Id} {problem.Path}");
    }

    [Fact]
    public void A_host_device_that_contradicts_itself()
    {
        Problem problem = Assert.Single(FailoverRules.Check(XmlCodec.Read<Hostdev>(
            TeamingHostdev.Replace(" persistent='ua-backup0'", "", StringComparison.Ordinal)).Value!));
        Assert.Equal(("FO016", "/hostdev/teaming", 5), (problem.Id, problem.Path, problem.Line));
    }

    [Fact]
    public void Networks_tell_of_lone_interfaces_too()
    {
        Interface device = XmlCodec.Parse<Interface>(
            "<interface type='network'><source network='bridged'/><driver backupAlias='ua-a'/></interface>");
        Assert.Equal(["bridged"], FailoverRules.Report(device).UnknownNetworks);
        Assert.Equal("FO005", Assert.Single(FailoverRules.Check(device, Networks)).Id);
    }

    [Fact]
    public void Their_dialect_is_judged()
    {
        Assert.Equal(
            "RX011", Assert.Single(FailoverRules.CheckDialect(XmlCodec.Parse<Interface>(DriverPrimary), FailoverDialect.Teaming)).Id);
        Assert.Equal(
            "RX010", Assert.Single(FailoverRules.CheckDialect(XmlCodec.Parse<Hostdev>(TeamingHostdev), FailoverDialect.Driver)).Id);
    }
}
