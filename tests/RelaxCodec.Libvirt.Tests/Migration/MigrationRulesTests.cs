using RelaxCodec.Oracles;
using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>Which assigned devices keep a domain from migrating.</summary>
public sealed class MigrationRulesTests
{
    private const string Address = "<source><address domain='0' bus='3' slot='7' function='1'/></source>";

    [Theory]
    [InlineData("MG001", "@mode", "<hostdev mode='capabilities' type='misc'><source><char>/dev/input/event3</char></source></hostdev>")]
    [InlineData("MG002", "@type", $"<hostdev mode='subsystem' type='pci'>{Address}</hostdev>")]
    [InlineData(
        "MG005",
        "@type",
        "<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' "
            + "unit='0'/></source></hostdev>")]
    [InlineData(
        "MG006", "@type", "<hostdev mode='subsystem' type='scsi_host'><source protocol='vhost' wwpn='naa.5123456789abcde0'/></hostdev>")]
    [InlineData(
        "MG007",
        "@type",
        "<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source>"
            + "<address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source></hostdev>")]
    [InlineData(
        "MG003",
        "@type",
        "<interface type='hostdev'><source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source></interface>")]
    [InlineData("MG004", "source/@network", "<interface type='network'><source network='pool'/></interface>")]
    public void An_assigned_device_is_an_error(string id, string place, string device)
    {
        Problem problem = Assert.Single(Check(device));

        Assert.Equal((id, ProblemSeverity.Error, 6), (problem.Id, problem.Severity, problem.Line));
        Assert.EndsWith($"[1]/{place}", problem.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0xbeef'/></source></hostdev>")]
    [InlineData("<interface type='hostdev'><source><address type='usb' bus='1' device='2'/></source></interface>")]
    [InlineData("<interface type='network'><source network='bridged'/></interface>")]
    [InlineData("<interface type='bridge'><source bridge='br0'/></interface>")]
    [InlineData(DriverStandby + DriverPrimary)]
    [InlineData(TeamingStandby + TeamingPrimary)]
    [InlineData(TeamingStandby + TeamingHostdev)]
    public void What_libvirt_migrates_is_no_problem(string devices) => Assert.Empty(Check(devices));

    [Fact]
    public void A_network_that_was_not_given_is_a_warning()
    {
        Problem problem = Assert.Single(Check("<interface type='network'><source network='other'/></interface>"));

        Assert.Equal(("MG010", ProblemSeverity.Warning), (problem.Id, problem.Severity));
    }

    [Fact]
    public void A_pair_with_an_error_is_one_here_too()
    {
        Problem problem = Assert.Single(Check(DriverPrimary));

        Assert.Equal(("MG011", ProblemSeverity.Error), (problem.Id, problem.Severity));
        Assert.Contains("FO003", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TeamingStandby + TeamingPrimary + "<sound model='ich6'><alias name='ua-backup0'/></sound>")]
    [InlineData("<sound model='ich6'><alias name='ua-backup0'/></sound>" + TeamingStandby + TeamingPrimary)]
    [InlineData(TeamingStandby + TeamingPrimary + TeamingStandby)]
    public void An_error_that_another_device_has_concerns_the_pair_too(string devices)
    {
        Problem problem = Assert.Single(Check(devices));

        Assert.Equal("MG011", problem.Id);
        Assert.Contains("(FO011)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reason_is_told() =>
        Assert.Equal(["MG002", "MG002", "MG004"], Check($"""
            <hostdev mode='subsystem' type='pci'>{Address}</hostdev>
            <hostdev mode='subsystem' type='pci'>{Address.Replace("7", "8", StringComparison.Ordinal)}</hostdev>
            <interface type='network'><source network='pool'/></interface>
            """).Select(problem => problem.Id));

    [Fact]
    public void Without_its_dialect_a_primary_is_an_assigned_device() =>
        Assert.Equal("MG003", Assert.Single(MigrationRules.Check(Read(With(DriverStandby + DriverPrimary)), Networks with
        {
            Dialect = FailoverDialect.Teaming
        })).Id);

    [Fact]
    public void Libvirts_own_pairs_migrate()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        CorpusFile[] pairs = [.. corpus.FilesWithRoot("domain", LibvirtCorpus.DomainInputs)
            .Where(file => file.Name.Contains("net-virtio-teaming", StringComparison.Ordinal))];

        Assert.NotEmpty(pairs);
        Assert.All(pairs, file => Assert.DoesNotContain(
            MigrationRules.Check(Read(File.ReadAllText(file.Path))), problem => problem.Severity == ProblemSeverity.Error));
    }

    private static IReadOnlyList<Problem> Check(string devices) => MigrationRules.Check(Read(With(devices)), Networks);
}
