using RelaxCodec.Oracles;
using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class QemuHasFailoverTests
{
    /// <summary>A QEMU from before failover.</summary>
    public static QemuCapabilities Old { get; } = new(new QemuVersion(4, 1, 0), "x86_64", QemuCapability.VirtioNet, QemuCapability.VfioPci);

    [Fact]
    public void FO014_every_standby_of_either_dialect() => Judge(
        $"""
        {DriverStandby.Replace("failover='on'/>", "failover='on'/> <!-- FO014 -->", StringComparison.Ordinal)}
        {DriverPrimary}
        {Second(TeamingStandby).Replace("'persistent'/>", "'persistent'/> <!-- FO014 -->", StringComparison.Ordinal)}
        {Second(TeamingPrimary)}
        """,
        new FailoverOptions { Capabilities = Old });

    [Fact]
    public void A_QEMU_with_failover_or_none_that_is_known_is_fine()
    {
        string pair = DriverStandby + DriverPrimary;

        Judge(pair, new FailoverOptions { Capabilities = QemuCapabilities.Newest });
        Judge(pair);
    }

    [Fact]
    public void A_domain_without_pairs_runs_on_any_QEMU() => Judge(
        DriverStandby.Replace("failover='on'", "failover='off'", StringComparison.Ordinal),
        new FailoverOptions { Capabilities = Old });

    [Fact]
    public void A_migration_is_not_possible_then()
    {
        Domain domain = Read(With(TeamingStandby + TeamingPrimary));

        Problem problem = Assert.Single(MigrationRules.Check(domain, new FailoverOptions { Capabilities = Old }));

        Assert.Equal("MG011", problem.Id);
        Assert.Contains("FO014", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("caps_4.2.0.ppc64", false)]
    [InlineData("caps_5.1.0.sparc", false)]
    [InlineData("caps_4.2.0.x86_64", true)]
    [InlineData("caps_7.2.0.x86_64", true)]
    public void The_answers_of_a_QEMU_decide_and_not_its_version(string transcript, bool isFine)
    {
        string file = Path.Combine(LibvirtCorpus.Require().Folder, "tests", "qemucapabilitiesdata", transcript + ".replies");
        var options = new FailoverOptions { Capabilities = QemuProbe.OfReplies(File.ReadAllBytes(file)) };

        IEnumerable<string> ids = FailoverRules.Check(Read(With(TeamingStandby + TeamingPrimary)), options).Select(problem => problem.Id);

        Assert.Equal(isFine ? [] : ["FO014"], ids);
    }
}
