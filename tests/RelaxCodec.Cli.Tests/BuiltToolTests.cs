using System.Text;
using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The built tool as a process of its own: real streams, real exit codes.</summary>
public sealed partial class BuiltToolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Results_go_to_standard_output_as_UTF8_without_BOM_and_the_rest_to_standard_error()
    {
        string path = _folder.Write("wröng.xml", Xml.WrongInterface);

        (int exitCode, byte[] output, string errors) = BuiltTool.Run([], "check", "--output", "json", path, "missing.xml");

        Assert.Equal(2, exitCode);
        Assert.Equal((byte)'[', output[0]);
        Assert.Contains("wröng.xml", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
        Assert.Equal("error: missing.xml: no such file or folder\n", errors);
    }

    [Fact]
    public void Every_bad_input_ends_with_exit_code_1_and_a_line()
    {
        foreach ((string name, byte[] content, _) in BadInput.All)
            _folder.Write($"{name}.xml", content);

        (int exitCode, byte[] output, string errors) = BuiltTool.Run([], "check", _folder.Path);

        Assert.Equal(1, exitCode);
        Assert.Equal(BadInput.All.Count + 1, Encoding.UTF8.GetString(output).TrimEnd('\n').Split('\n').Length);
        Assert.Empty(errors);
    }

    [Fact]
    public void Standard_input_is_read_as_bytes()
    {
        byte[] utf16 = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Xml.Interface)];

        (int exitCode, byte[] output, _) = BuiltTool.Run(utf16, "format", "-");

        Assert.Equal(0, exitCode);
        Assert.Equal(Xml.Interface, Encoding.UTF8.GetString(output));
    }

    [Fact]
    public void Its_help_calls_it_by_its_name()
    {
        (int exitCode, byte[] output, _) = BuiltTool.Run([], "--help");

        Assert.Equal(0, exitCode);
        Assert.Contains("relaxcodec [command]", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_documented_loop_of_a_shell_makes_words_of_a_command_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash.");
        string loop = Loop().Match(File.ReadAllText(Repository.PathOf("docs/cli.md")).ReplaceLineEndings("\n")).Groups["script"].Value;
        string script = $$"""
            cd '{{Repository.PathOf(".")}}'
            {{loop}}
            code=$?
            printf '%s\n' "${devices[@]}"
            exit $code
            """;

        (int exitCode, byte[] output, _) = BuiltTool.RunScript(script);

        Assert.Equal(0, exitCode);
        string[] values = ToolRun.Of("qemu-args", Repository.PathOf("docs/examples/failover-pair.xml")).Output.TrimEnd('\n').Split('\n');
        Assert.Equal(
            [.. values.SelectMany(value => (string[])["-device", value])], Encoding.UTF8.GetString(output).TrimEnd('\n').Split('\n'));
    }

    [GeneratedRegex(
        "^```bash\n(?<script>devices=.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Loop();

    [Theory]
    [InlineData("relaxcodec check good.xml 2>&-", 0, "1 file, no problems\n")]
    [InlineData("relaxcodec check good.xml 2>/dev/full", 0, "1 file, no problems\n")]
    [InlineData("relaxcodec check wrong.xml 2>&- | tail -n 1; exit ${PIPESTATUS[0]}", 1, "1 file, 1 with errors: 2 errors\n")]
    [InlineData("relaxcodec check good.xml >&-", 2, "")]
    [InlineData("relaxcodec check good.xml >/dev/full", 2, "")]
    [InlineData("relaxcodec format good.xml >/dev/full", 2, "")]
    [InlineData("relaxcodec --help >/dev/full", 2, "")]
    [InlineData("relaxcodec check - <&-", 2, "")]
    [InlineData("relaxcodec format - <&- 2>&-", 2, "")]
    [InlineData("relaxcodec check --help <&- >&- 2>&-", 2, "")]
    public void Streams_that_are_closed_or_full_are_an_exit_code(string command, int expected, string expectedOutput)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash.");
        _folder.Write("good.xml", Xml.Interface);
        _folder.Write("wrong.xml", Xml.WrongInterface);

        (int exitCode, byte[] output, string errors) = BuiltTool.RunScript($"cd '{_folder.Path}'; {command}");

        Assert.Equal(expected, exitCode);
        Assert.Equal(expectedOutput, Encoding.UTF8.GetString(output));
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.True(
            expected < 2 || command.Contains("2>&-", StringComparison.Ordinal) || errors.StartsWith("error: ", StringComparison.Ordinal),
            errors);
    }

    [Fact]
    public void A_terminal_gets_no_sequence_that_nobody_asked_for()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no script(1), which makes terminals.");
        string path = _folder.Write("a.xml", "<interface type='user'><!-- \u009b31m \u202e --></interface>");

        (_, byte[] output, _) = BuiltTool.RunProgram(
            "script", [], "-qec", $"NO_COLOR=1 TERM=xterm '{BuiltTool.DotNet}' '{BuiltTool.Assembly}' format '{path}'", "/dev/null");

        string text = Encoding.UTF8.GetString(output);
        Assert.Contains("<!-- &#x9B;31m &#x202E; -->", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', text);
    }

    [Fact]
    public void A_document_may_be_in_any_encoding_that_NET_has()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Document = "<?xml version='1.0' encoding='windows-1252'?>\n<interface type=\"user\"><!-- \u20ac --></interface>";

        (int exitCode, byte[] output, _) = BuiltTool.Run(Encoding.GetEncoding("windows-1252").GetBytes(Document), "format", "-");

        Assert.Equal(0, exitCode);
        Assert.Equal("<interface type='user'>\n  <!-- \u20ac -->\n</interface>\n", Encoding.UTF8.GetString(output));
    }
}
