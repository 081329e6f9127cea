using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>How options change what is judged.</summary>
public sealed class CheckRulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_misspelt_attribute_does_not_hide_a_broken_pair()
    {
        string standby = Xml.Standby.Replace("<model type='virtio'/>", "<model type='virtio' typ='x'/>", StringComparison.Ordinal);

        ToolRun run = Check(Xml.Domain(standby, Xml.Primary("ua-stanbdy")), "--network", Pool());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RX011", run.Ids);
        Assert.Contains("FO003", run.Ids);
    }

    [Fact]
    public void Schema_only_leaves_the_rules_out()
    {
        string domain = Xml.Domain(Xml.Standby, Xml.Primary("ua-stanbdy"));

        Assert.Equal(["FO003"], Check(domain, "--network", Pool()).Ids);
        ToolRun run = Check(domain, "--schema-only");
        Assert.Empty(run.Ids);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Where_schema_and_rule_object_to_one_attribute_the_rule_is_reported()
    {
        string domain = Xml.Domain(Xml.DriverStandby, Xml.DriverPrimary(alias: ""));

        Assert.Contains("FO016", Check(domain, "--network", Pool()).Ids);
        Assert.DoesNotContain("RX012", Check(domain, "--network", Pool()).Ids);
        Assert.Equal(["RX012"], Check(domain, "--schema-only").Ids);
    }

    [Theory]
    [InlineData("--schema-only")]
    [InlineData("--output=json")]
    public void Dialect_teaming_refuses_the_driver_dialects_attributes_with_and_without_rules(string option)
    {
        ToolRun run = Check(Xml.Domain(Xml.DriverStandby, Xml.DriverPrimary()), "--dialect", "teaming", option);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["RX011", "RX011"], run.Ids);
    }

    [Theory]
    [InlineData("--schema-only")]
    [InlineData("--output=json")]
    public void Dialect_driver_refuses_teaming_with_and_without_rules(string option)
    {
        ToolRun run = Check(Xml.Domain(Xml.Standby, Xml.Primary()), "--dialect", "driver", option);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["RX010", "RX010"], run.Ids);
    }

    [Fact]
    public void Dialect_auto_takes_both_and_notes_the_driver_dialect_once_for_each_file()
    {
        _folder.Write("driver-a.xml", Xml.Domain(Xml.DriverStandby, Xml.DriverPrimary()));
        _folder.Write("driver-b.xml", Xml.Domain(Xml.DriverStandby, Xml.DriverPrimary()));
        _folder.Write("teaming.xml", Xml.Domain(Xml.Standby, Xml.Primary()));

        ToolRun run = ToolRun.Of("check", "--network", Pool(), _folder.Path);

        Assert.Equal(0, run.ExitCode);
        string[] notes = [.. run.Errors.Split('\n').Where(line => line.Contains("silently ignores", StringComparison.Ordinal))];
        Assert.Equal(2, notes.Length);
        Assert.Contains("driver-a.xml", notes[0], StringComparison.Ordinal);
        Assert.Contains("driver-b.xml", notes[1], StringComparison.Ordinal);
        Assert.All(notes, note => Assert.Contains("convert --to teaming", note, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("driver")]
    [InlineData("teaming")]
    public void A_chosen_dialect_needs_no_note(string dialect) =>
        Assert.DoesNotContain(
            "silently ignores",
            Check(Xml.Domain(Xml.DriverStandby, Xml.DriverPrimary()), "--dialect", dialect).Errors,
            StringComparison.Ordinal);

    [Fact]
    public void A_network_that_was_not_given_is_a_line_on_standard_error_and_no_problem()
    {
        ToolRun run = Check(Xml.Domain(Xml.Standby, Xml.Primary()));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Ids);
        Assert.Contains("'vf-pool' was not given", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_tells_whether_an_interface_is_an_assigned_device()
    {
        string plain = _folder.Write("networks/plain.xml", "<network><name>vf-pool</name><forward mode='nat'/></network>");
        string domain = Xml.Domain(Xml.Standby, Xml.Primary());

        ToolRun run = Check(domain, "--network", plain);
        Assert.Equal(["FO005"], run.Ids);
        Assert.DoesNotContain("was not given", run.Errors, StringComparison.Ordinal);

        Assert.Empty(Check(
            domain, "--network", Pool(), "--network", _folder.Write("networks/other.xml", "<network><name>other</name></network>")).Ids);
    }

    [Theory]
    [InlineData("missing.xml", null)]
    [InlineData("empty.xml", "")]
    [InlineData("domain.xml", "<domain type='kvm'><name>no network</name></domain>")]
    public void A_network_that_gives_none_is_exit_code_2_and_the_files_are_judged_all_the_same(string name, string? content)
    {
        string path = content is null ? Path.Combine(_folder.Path, name) : _folder.Write(name, content);

        ToolRun run = Check(Xml.Domain(Xml.Standby, Xml.Primary("ua-stanbdy")), "--network", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["FO003"], run.Ids);
        Assert.Contains(path, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_that_differs_from_the_schema_is_used_as_far_as_it_was_read_and_its_problems_are_told()
    {
        string path = _folder.Write("pool.xml", Xml.Pool.Replace("<pf ", "<pf def='x' ", StringComparison.Ordinal));

        ToolRun run = Check(Xml.Domain(Xml.Standby, Xml.Primary()), "--network", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Ids);
        Assert.Contains($"{path}:4:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("RX011", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("was not given", run.Errors, StringComparison.Ordinal);
    }

    private static ToolRun Check(string document, params string[] options) =>
        ToolRun.WithInput(document, ["check", .. options.Except(["--output=json"]), "--output=json", "-"]);

    private string Pool() => _folder.Write("networks/pool.xml", Xml.Pool);
}
