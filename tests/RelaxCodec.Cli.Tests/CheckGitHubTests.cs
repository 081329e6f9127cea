using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>check --output github</c>: workflow commands.</summary>
public sealed class CheckGitHubTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_problem_is_a_command_and_the_summary_the_last_line()
    {
        ToolRun run = ToolRun.WithInput(Xml.WrongInterface, "check", "--output", "github", "-");

        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "::error file=-,line=2,col=24,endColumn=35,title=RX011::attribute 'birdge' is not known", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::error file=-,line=3,col=8,endColumn=17,title=RX012::", lines[1], StringComparison.Ordinal);
        Assert.Equal("1 file, 1 with errors: 2 errors", lines[2]);
    }

    [Fact]
    public void What_would_end_a_property_or_a_line_is_escaped()
    {
        string path = _folder.Write("50%, a:b.xml", "<interface type='user'><mtu size='5%&#10;6'/></interface>");

        ToolRun run = ToolRun.Of("check", "--output", "github", path);

        Assert.StartsWith($"::error file={_folder.Path}/50%25%2C a%3Ab.xml,line=1,", run.Output, StringComparison.Ordinal);
        Assert.Contains("'5%25\\n6'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_a_warning_and_a_path_that_cannot_be_read_an_error()
    {
        string standby = _folder.Write("standby.xml", Xml.Domain(Xml.Standby));

        ToolRun run = ToolRun.Of("check", "--output", "github", standby, "missing.xml");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"::warning file={standby},", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\n::error file=missing.xml,title=relaxcodec::missing.xml: no such file or folder\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_named_from_the_top_of_the_repository()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash.");
        _folder.Write("guests/a.xml", Xml.WrongInterface);

        (_, byte[] output, _) = BuiltTool.RunScript(
            $"cd '{_folder.Path}/guests'; GITHUB_WORKSPACE='{_folder.Path}' relaxcodec check --output github a.xml");

        Assert.StartsWith("::error file=guests/a.xml,line=2,", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }
}
