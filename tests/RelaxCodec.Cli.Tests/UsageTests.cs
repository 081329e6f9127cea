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
            "check, format, convert, migrate-check, schema, capabilities, qemu-args, watch-migration, hook",
            ToolRun.Of("chekc").Errors,
            StringComparison.Ordinal);
        Assert.Contains("domain, network, interface, hostdev", ToolRun.Of("schema", "export", "domian").Errors, StringComparison.Ordinal);
        Assert.Contains("rng", ToolRun.Of("schema", "export", "domain", "--format", "html").Errors, StringComparison.Ordinal);
        Assert.Contains("'text' 'json'", ToolRun.Of("check", "x", "--output", "sarif").Errors, StringComparison.Ordinal);
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
    [InlineData("hook", "--help")]
    public void Help_goes_to_standard_output_and_has_examples(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Contains("Usage:\n  relaxcodec ", run.Output, StringComparison.Ordinal);
        Assert.Matches("Examples?:\n  .*relaxcodec ", run.Output);
    }

    [Fact]
    public void Version_is_a_line() =>
        Assert.Single(ToolRun.Of("--version").Output.TrimEnd('\n').Split('\n'));
}
