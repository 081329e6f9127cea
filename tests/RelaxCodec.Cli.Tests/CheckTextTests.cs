using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The report for people, and for editors that jump to places.</summary>
public sealed partial class CheckTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Piped_each_problem_is_a_line_that_editors_understand_and_a_summary_ends_them()
    {
        string good = _folder.Write("good.xml", Xml.Interface);
        string wrong = _folder.Write("wrong.xml", Xml.WrongInterface);

        ToolRun run = ToolRun.Of("check", good, wrong);

        Assert.Equal(1, run.ExitCode);
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{wrong}:2:24: error RX011: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{wrong}:3:8: error RX012: ", lines[1], StringComparison.Ordinal);
        Assert.Equal("2 files, 1 with errors: 2 errors", lines[2]);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Colours_are_shown_on_a_terminal_that_is_allowed_to(bool isTerminal, bool allowsColours, bool coloured)
    {
        string wrong = _folder.Write("wrong.xml", Xml.WrongInterface);

        ToolRun run = ToolRun.Of(["check", wrong], new ToolSurroundings { OutputIsTerminal = isTerminal, AllowsColours = allowsColours });

        Assert.Equal(coloured, run.Output.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void On_a_terminal_the_line_is_quoted_with_a_pointer()
    {
        string wrong = _folder.Write("wrong.xml", Xml.WrongInterface);

        ToolRun run = ToolRun.Of(["check", wrong], new ToolSurroundings { OutputIsTerminal = true });

        string[] lines = run.Output.Split('\n');
        Assert.Equal("  <source bridge='br0' birdge='br1'/>", lines[1]);
        Assert.Equal("                       ^", lines[2]);
        Assert.Equal("  /interface/source/@birdge", lines[3]);
    }

    [Fact]
    public void A_value_of_the_document_can_neither_break_the_line_nor_steer_the_terminal()
    {
        // U+009B starts an escape sequence, U+202E turns the direction of text: both are characters of XML 1.0.
        const string Document = "<interface type='bridge'><source bridge='br0'/><mtu size='1&#10;2&#x9b;31m&#x202e;'/></interface>";

        ToolRun run = ToolRun.WithInput(Document, "check", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Output.Split('\n').Length);
        Assert.DoesNotMatch(Steering(), run.Output);
    }

    [Fact]
    public void Warnings_alone_are_told_as_such()
    {
        ToolRun run = ToolRun.WithInput(Xml.Domain(Xml.Standby), "check", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("1 file, none with errors: 1 warning\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_good_files_is_a_line()
    {
        _folder.Write("a.xml", Xml.Interface);
        _folder.Write("b.xml", Xml.Interface);

        ToolRun run = ToolRun.Of("check", _folder.Path);

        Assert.Equal("2 files, no problems\n", run.Output);
    }

    [GeneratedRegex("[\u0080-\u009f\u202a-\u202e\e]")]
    private static partial Regex Steering();
}
