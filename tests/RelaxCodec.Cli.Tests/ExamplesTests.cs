using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The README's first command: what docs/examples shows has to stay worth seeing, and true.</summary>
public sealed partial class ExamplesTests
{
    private static readonly string Folder = Repository.PathOf("docs/examples");

    [Fact]
    public void Only_the_wrong_example_is_wrong_and_in_the_way_it_tells()
    {
        ToolRun run = ToolRun.Of("check", "--output", "json", Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "misspelt-alias.xml",
            Path.GetFileName(run.Json.Single(entry => !entry.GetProperty("valid").GetBoolean()).GetProperty("file").GetString()));
        Assert.Equal(["RX011", "FO003"], run.Ids);
        Assert.Contains("'queues'", run.Output, StringComparison.Ordinal);
        Assert.Contains("'ua-standby'", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/cli.md")]
    public void The_documentation_shows_what_is_printed(string page)
    {
        string documentation = File.ReadAllText(Repository.PathOf(page));
        string printed = ToolRun.Of("check", Folder).Output.Replace(Folder, "docs/examples", StringComparison.Ordinal);

        // Messages may be cut short there; places, ids and the summary may not differ.
        Assert.All(printed.TrimEnd('\n').Split('\n'), line =>
            Assert.Contains(
                PlaceAndId().Match(line) is { Success: true } match ? match.Value : line, documentation, StringComparison.Ordinal));
    }

    [Fact]
    public void With_the_pool_given_nothing_is_left_open()
    {
        ToolRun run = ToolRun.Of(
            "check",
            "--output",
            "json",
            "--network",
            Path.Combine(Folder, "vf-pool.xml"),
            Path.Combine(Folder, "failover-pair-driver.xml"));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Ids);
        Assert.DoesNotContain("was not given", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("failover-pair.xml")]
    [InlineData("failover-pair-driver.xml")]
    [InlineData("vf-pool.xml")]
    public void The_good_examples_are_in_canonical_form(string name)
    {
        string path = Path.Combine(Folder, name);

        Assert.Equal(File.ReadAllText(path), ToolRun.Of("format", path).Output);
    }

    [Theory]
    [InlineData("failover-pair.xml", "domain", true)]
    [InlineData("failover-pair-driver.xml", "domain", false)]
    [InlineData("misspelt-alias.xml", "domain", false)]
    [InlineData("vf-pool.xml", "network", true)]
    public void libvirts_own_schema_agrees_where_it_knows_the_dialect(string name, string schema, bool valid)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();

        Verdict verdict = SchemaJudge.Jing.Require().JudgeFiles(corpus.Schema(schema), [Path.Combine(Folder, name)])[0];

        Assert.Equal(valid, verdict.IsValid);
    }

    [GeneratedRegex("^.*?: error [A-Z0-9]+: .*?;")]
    private static partial Regex PlaceAndId();
}
