namespace RelaxCodec.Cli.Tests;

/// <summary>Command lines that ask for help, and those that need it.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("chekc", "domain.xml")]
    [InlineData("check")]
    [InlineData("check", "--ouput", "json", "domain.xml")]
    [InlineData("check", "domain.xml", "--output", "xml")]
    [InlineData("check", "domain.xml", "--output")]
    [InlineData("check", "domain.xml", "--output", "json", "--output", "text")]
    [InlineData("check", "domain.xml", "--dialect", "teeming")]
    [InlineData("check", "domain.xml", "--dialect", "0")]
    [InlineData("check", "--network")]
    [InlineData("format")]
    [InlineData("format", "a.xml", "b.xml")]
    [InlineData("format", ".")]
    [InlineData("format", "--write", "-")]
    [InlineData("capabilities")]
    [InlineData("watch-migration")]
    [InlineData("watch-migration", "a.jsonl", "b.jsonl")]
    [InlineData("schema")]
    [InlineData("schema", "export")]
    [InlineData("schema", "export", "domain", "network")]
    [InlineData("schema", "export", "domian")]
    [InlineData("schema", "export", "domain", "--format", "html")]
    [InlineData("schema", "export", "domain", "--format", "xsd")]
    [InlineData("schema", "export", "domain", "--release", "2.0")]
    [InlineData("schema", "export", "--assembly", "no-such.dll", "--out", "nowhere")]
    [InlineData("schema", "export", "--assembly", "no-such.dll", "--libvirt", "11.3.0", "--out", "nowhere")]
    public void A_bad_command_line_is_exit_code_2_with_an_error_on_standard_error_only(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: ", run.Errors, StringComparison.Ordinal);
        Assert.InRange(run.Errors.TrimEnd('\n').Split('\n').Length, 1, 3);
    }

    [Fact]
    public void An_unknown_name_is_told_with_those_that_exist()
    {
        Assert.Contains(
            "check, format, convert, migrate-check, schema, capabilities, qemu-args, watch-migration, graph, hook",
            ToolRun.Of("chekc").Errors,
            StringComparison.Ordinal);
        Assert.Contains("domain, network, interface, hostdev", ToolRun.Of("schema", "export", "domian").Errors, StringComparison.Ordinal);
        Assert.Contains("'rng' 'rnc' 'html'", ToolRun.Of("schema", "export", "domain", "--format", "xsd").Errors, StringComparison.Ordinal);
        Assert.Contains("--out DIR", ToolRun.Of("schema", "export", "domain", "--format", "html").Errors, StringComparison.Ordinal);
        Assert.Contains("'text' 'json'", ToolRun.Of("check", "x", "--output", "xml").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("format", "-h")]
    [InlineData("schema", "-?")]
    [InlineData("schema", "list", "--help")]
    [InlineData("schema", "export", "--help")]
    [InlineData("capabilities", "--help")]
    [InlineData("qemu-args", "--help")]
    [InlineData("watch-migration", "--help")]
    [InlineData("graph", "--help")]
    [InlineData("hook", "--help")]
    [InlineData("completion", "--help")]
    public void Help_goes_to_standard_output_and_has_examples(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Contains("Usage:\n  relaxcodec ", run.Output, StringComparison.Ordinal);
        Assert.Matches("Examples?:\n  .*relaxcodec ", run.Output);
    }

    [Theory]
    [InlineData("'check'", "chekc", "a.xml")]
    [InlineData("'migrate-check'", "migrate", "a.xml")]
    [InlineData("'--version'", "--vresion")]
    [InlineData("'--output'", "check", "--ouput", "json", "a.xml")]
    [InlineData("'--output'", "check", "--outptu=json", "a.xml")]
    [InlineData("'--schema-only'", "check", "--schema", "a.xml")]
    [InlineData("'sarif'", "check", "--output", "serif", "a.xml")]
    [InlineData("'teaming'", "convert", "--to", "teeming", "a.xml")]
    [InlineData("'domain'", "schema", "export", "domian")]
    [InlineData("'export'", "schema", "exprot")]
    [InlineData("'bash'", "completion", "bahs")]
    public void A_slip_is_told_with_what_it_may_have_meant(string meant, params string[] args) =>
        Assert.Contains($"; did you mean {meant}?", ToolRun.Of(args).Errors, StringComparison.Ordinal);

    [Theory]
    [InlineData("mount", "a.xml")]
    [InlineData("check", "--frobnicate", "a.xml")]
    [InlineData("check", "--output", "pdf", "a.xml")]
    public void What_is_near_to_nothing_is_no_slip(params string[] args) =>
        Assert.DoesNotContain("did you mean", ToolRun.Of(args).Errors, StringComparison.Ordinal);

    [Fact]
    public void Version_is_a_line() =>
        Assert.Single(ToolRun.Of("--version").Output.TrimEnd('\n').Split('\n'));
}
