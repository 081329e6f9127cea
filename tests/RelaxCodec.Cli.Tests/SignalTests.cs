using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>Signals and closed pipes: how a run ends that somebody ends.</summary>
public sealed class SignalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SignalTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other signals.");

    public void Dispose() => _folder.Dispose();

    // The tool waits for the writer of a pipe: it is under way when the pipe can be opened.
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void A_signal_ends_the_tool_as_shells_expect_it_and_leaves_nothing_behind(string signal, int expected)
    {
        _folder.Write("a.xml", Xml.Interface);

        (int exitCode, byte[] output, string errors) = BuiltTool.RunScript($$"""
            cd '{{_folder.Path}}'
            mkfifo pipe
            set -m
            '{{BuiltTool.DotNet}}' '{{BuiltTool.Assembly}}' format --write a.xml pipe &
            exec 3>pipe
            kill -{{signal}} $!
            wait $!
            """);

        Assert.Equal(expected, exitCode);
        Assert.Empty(output);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        IEnumerable<string?> left = Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName);
        Assert.Equal(["a.xml", "pipe"], left.Order(StringComparer.Ordinal));
    }

    // The first pipe keeps the tool waiting for longer than people should, so that it shows a bar while it waits for the second.
    [Fact]
    public void Ctrl_C_gives_a_terminal_its_cursor_back_that_the_progress_bar_has_hidden()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no script(1), which makes terminals.");

        (int exitCode, byte[] output, _) = BuiltTool.RunScript($$"""
            cd '{{_folder.Path}}'
            mkfifo one two
            set -m
            export TERM=xterm
            script -qefc "sh -c 'echo \$\$ > pid; exec \"{{BuiltTool.DotNet}}\" \"{{BuiltTool.Assembly}}\" check one two'" log > /dev/null < /dev/null &
            exec 3>one
            sleep 0.6
            exec 3>&-
            exec 3>two
            until grep -q Checking log; do sleep 0.05; done
            kill -INT $(cat pid)
            wait $!
            code=$?
            cat log
            exit $code
            """);

        string terminal = Encoding.UTF8.GetString(output);
        Assert.Equal(130, exitCode);
        Assert.Contains("\e[?25l", terminal, StringComparison.Ordinal);
        Assert.True(
            terminal.LastIndexOf("\e[?25h", StringComparison.Ordinal) > terminal.LastIndexOf("\e[?25l", StringComparison.Ordinal),
            terminal);
    }

    [Theory]
    [InlineData("check --output json .", 1)]
    [InlineData("check .", 1)]
    [InlineData("schema export domain", 0)]
    [InlineData("check --help", 0)]
    public void Whoever_stops_reading_is_no_fault(string command, int expected)
    {
        for (int i = 0; i < 300; i++)
            _folder.Write($"{i:000}.xml", Xml.WrongInterface);

        // More than a pipe holds, and nobody reads it: the reader has ended before the tool begins.
        (int exitCode, _, string errors) = BuiltTool.RunScript($$"""
            cd '{{_folder.Path}}'
            mkfifo gone
            exec 4<>gone 5>gone 4<&-
            relaxcodec {{command}} >&5
            """);

        Assert.Equal(expected, exitCode);
        Assert.DoesNotContain("error: ", errors, StringComparison.Ordinal);
    }
}
