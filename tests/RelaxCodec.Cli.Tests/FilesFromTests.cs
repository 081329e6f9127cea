using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>Lists of paths: <c>--files-from</c> and <c>--files0-from</c>.</summary>
public sealed class FilesFromTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_list_has_a_path_on_each_line_behind_those_of_the_command_line()
    {
        string first = _folder.Write("first.xml", Xml.Interface);
        string spaces = _folder.Write(" with spaces .xml", Xml.Interface);
        string dash = _folder.Write("-dash.xml", Xml.Interface);
        string list = _folder.Write("list.txt", $"\uFEFF{spaces}\r\n\n{dash}");

        ToolRun run = ToolRun.Of("check", "--output", "json", "--files-from", list, first);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([first, spaces, dash], run.Json.Select(entry => entry.GetProperty("file").GetString()));
    }

    [Fact]
    public void A_list_of_zero_terminated_paths_may_have_line_ends_in_them()
    {
        string odd = _folder.Write("odd\n.xml", Xml.Interface);
        string other = _folder.Write("other.xml", Xml.Interface);

        ToolRun run = ToolRun.WithInput($"{odd}\0{other}\0", "check", "--output", "json", "--files0-from", "-");

        Assert.Equal([odd, other], run.Json.Select(entry => entry.GetProperty("file").GetString()));
    }

    [Fact]
    public void What_the_list_names_and_is_missing_is_exit_code_2_and_the_others_are_judged()
    {
        string good = _folder.Write("good.xml", Xml.Interface);

        ToolRun run = ToolRun.WithInput($"missing.xml\n{good}\n", "check", "--files-from", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("1 file, no problems\n", run.Output);
        Assert.Equal("error: missing.xml: no such file or folder\n", run.Errors);
    }

    [Theory]
    [InlineData("--files-from", "missing.txt")]
    [InlineData("--files-from", "-", "-")]
    [InlineData("--files-from", "-", "--connect", "test:///default")]
    [InlineData("--files-from")]
    public void A_list_that_cannot_be_used_is_exit_code_2(params string[] args)
    {
        ToolRun run = ToolRun.WithInput(Xml.Interface, ["check", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_a_path_is_nothing_to_do()
    {
        ToolRun run = ToolRun.WithInput("\n", "check", "--output", "json", "--files-from", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("[]\n", run.Output);
        Assert.Equal("note: no path is in the list -\n", run.Errors);
    }

    [Theory]
    [InlineData("format", "--write")]
    [InlineData("convert", "--write", "--to", "driver")]
    [InlineData("migrate-check")]
    public void Every_command_that_takes_paths_takes_a_list(params string[] command)
    {
        string domain = _folder.Write("d.xml", Xml.Domain());

        Assert.Equal(0, ToolRun.WithInput(domain, [.. command, "--files-from", "-"]).ExitCode);
    }

    [Fact]
    public void Find_and_the_tool_understand_each_other()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no find of this kind.");
        _folder.Write("a/odd\n name.xml", Xml.Interface);
        _folder.Write("b.xml", Xml.Interface);

        (int exitCode, byte[] output, _) = BuiltTool.RunScript(
            $"find '{_folder.Path}' -name '*.xml' -print0 | relaxcodec check --files0-from -");

        Assert.Equal((0, "2 files, no problems\n"), (exitCode, Encoding.UTF8.GetString(output)));
    }
}
