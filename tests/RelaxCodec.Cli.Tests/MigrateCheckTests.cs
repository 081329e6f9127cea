using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>migrate-check</c>: exit codes, what is reported, and what is said besides.</summary>
public sealed class MigrateCheckTests : IDisposable
{
    private const string Assigned =
        "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='3' slot='7' function='1'/></source></hostdev>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_pair_is_no_reason()
    {
        ToolRun run = ToolRun.Of("migrate-check", _folder.Write("d.xml", Xml.Domain(Xml.DriverStandby, Xml.DriverPrimary())));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("1 file, no problems\n", run.Output);
        Assert.Contains("only assigned devices of the host are judged", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assigned_device_is_one()
    {
        ToolRun run = ToolRun.Of("migrate-check", "--output", "json", _folder.Write("d.xml", Xml.Domain(Assigned, Assigned)));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["MG002", "MG002"], run.Ids);
    }

    [Fact]
    public void What_differs_from_the_schema_is_no_reason()
    {
        ToolRun run = ToolRun.Of("migrate-check", _folder.Write("d.xml", Xml.Domain("<interface type='user' new='1'/>")));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("differs from the schema in 1 place, which is no reason", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_that_was_not_given_is_told_where_a_pair_needs_it()
    {
        string pair = Xml.Domain(
            Xml.DriverStandby,
            "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='pool'/>"
                + "<driver backupAlias='ua-standby'/></interface>");

        ToolRun run = ToolRun.Of("migrate-check", _folder.Write("d.xml", pair));

        Assert.Contains("the network 'pool' was not given", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_that_is_none_that_is_known_cannot_be_judged()
    {
        ToolRun run = ToolRun.Of(
            "migrate-check", "--output", "json", _folder.Write("d.xml", Xml.Domain("<hostdev mode='subsystem' type='pcy'/>")));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["RX012"], run.Ids);
    }

    [Fact]
    public void Only_domains_migrate()
    {
        string network = _folder.Write("n.xml", "<network><name>n</name></network>");

        Assert.Equal(["RX017"], ToolRun.Of("migrate-check", "--output", "json", network).Ids);
        ToolRun run = ToolRun.Of("migrate-check", _folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 <network>", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_exit_code_2() =>
        Assert.Equal(2, ToolRun.Of("migrate-check", Path.Combine(_folder.Path, "none.xml")).ExitCode);

    [Fact]
    public void What_is_no_XML_is_an_error() =>
        Assert.Equal(["RX001"], ToolRun.Of("migrate-check", "--output", "json", _folder.Write("d.xml", "<domain><name>")).Ids);

    [Fact]
    public void What_the_verdict_is_worth_is_said_only_where_a_domain_was_judged() =>
        Assert.DoesNotContain(
            "assigned devices",
            ToolRun.Of("migrate-check", _folder.Write("n.xml", "<network><name>n</name></network>")).Errors,
            StringComparison.Ordinal);

    [Fact]
    public void On_a_terminal_the_line_is_quoted()
    {
        ToolRun run = ToolRun.Of(
            ["migrate-check", _folder.Write("d.xml", Xml.Domain(Assigned))],
            new ToolSurroundings { OutputIsTerminal = true, AllowsColours = false });

        Assert.Contains($"\n  {Assigned[..20]}", run.Output, StringComparison.Ordinal);
    }
}
