using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>What shells are answered, and their scripts, run by the shells themselves where they are installed.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("relaxcodec ch", "check")]
    [InlineData("/usr/bin/relaxcodec  schema  ", "list export")]
    [InlineData("relaxcodec check --out", "--output")]
    [InlineData("relaxcodec check --output ", "github json sarif text")]
    [InlineData("relaxcodec check --output=s", "--output=sarif")]
    [InlineData("relaxcodec capabilities --output ", "json text")]
    [InlineData("relaxcodec check --output json --ou", "")]
    [InlineData("relaxcodec check --network a.xml --netw", "--network")]
    [InlineData("relaxcodec check --libvirt ", "11.3.0 12.8.0 9.0.0")]
    [InlineData("relaxcodec migrate-check --dialect t", "teaming")]
    [InlineData("relaxcodec check --connect qemu", "qemu:///session qemu:///system")]
    [InlineData("relaxcodec schema export --format rn", "rnc rng")]
    [InlineData("relaxcodec schema export domain ", "hostdev interface network")]
    [InlineData("relaxcodec completion ", "bash fish pwsh zsh")]
    [InlineData("relaxcodec check ", "")]
    [InlineData("relaxcodec check --network ", "")]
    [InlineData("relaxcodec check -- --out", "")]
    public void An_answer_is_what_may_stand_at_the_cursor(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Labels(ToolRun.Of($"[suggest:{line.Length}]", line))));

    [Fact]
    public void What_stands_behind_the_cursor_does_not_count() =>
        Assert.Equal(["check"], Labels(ToolRun.Of("[suggest:13]", "relaxcodec ch domain.xml")));

    [Fact]
    public void The_empty_line_is_answered_with_all_commands() =>
        Assert.Contains("check\tReports every problem of every file", ToolRun.Of("[suggest:0]", "").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("relaxcodec check --out", "--output")]
    [InlineData("relaxcodec check --output s", "sarif")]
    [InlineData("relaxcodec check --output=s", "sarif")]
    [InlineData("relaxcodec check --output=", "github json sarif text")]
    [InlineData("relaxcodec check --connect test:", "///default")]
    [InlineData("relaxcodec check ", "")]
    public void Bash_gets_the_rest_of_its_word(string line, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash.");
        // As bash splits it: by COMP_WORDBREAKS, which are words of their own.
        string split = line.Replace("=", " = ", StringComparison.Ordinal).Replace(":", " : ", StringComparison.Ordinal);
        string[] words = [.. split.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. line[^1] == ' ' ? [""] : Array.Empty<string>()];

        (int exitCode, byte[] output, string errors) = BuiltTool.RunScript($$"""
            eval "$(relaxcodec completion bash)"
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}}
            COMP_WORDS=({{string.Join(' ', words.Select(word => $"'{word}'"))}}) COMP_CWORD={{words.Length - 1}}
            _relaxcodec relaxcodec
            echo "${COMPREPLY[*]}"
            complete -p relaxcodec
            """);

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal($"{expected}\ncomplete -o bashdefault -o default -F _relaxcodec relaxcodec\n", Encoding.UTF8.GetString(output));
    }

    [Theory]
    [InlineData("check --dialect t", "teaming:teaming")]
    [InlineData("check --connect qemu", "qemu\\:///session:qemu:///session qemu\\:///system:qemu:///system")]
    [InlineData("completion z", "zsh:zsh")]
    [InlineData("check ", "files")]
    public void Zsh_gets_candidates_with_descriptions_or_completes_files(string rest, string expected)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/zsh"), "There is no zsh.");
        string[] words = rest.Split(' ');

        // The functions of its completion system are there in an interactive zsh only.
        (int exitCode, byte[] output, string errors) = RunWithTool("zsh", "-f", "-c", $$"""
            compdef() { }
            _describe() { print -r -- ${(P)2} }
            _files() { print files }
            eval "$(relaxcodec completion zsh)"
            words=(relaxcodec {{string.Join(' ', words.Select(word => $"'{word}'"))}})
            CURRENT={{words.Length + 1}} PREFIX='{{words[^1]}}'
            _relaxcodec
            """);

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal($"{expected}\n", Encoding.UTF8.GetString(output));
    }

    [Theory]
    [InlineData("relaxcodec check --dialect t", "teaming")]
    [InlineData("relaxcodec form", "format\tPrints the canonical form of a document, as libvirt itself would print it.")]
    [InlineData("relaxcodec check only-fi", "only-file.xml")]
    public void Fish_gets_candidates_or_completes_files(string line, string expected)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/fish"), "There is no fish.");
        _folder.Write("only-file.xml", Xml.Interface);

        (int exitCode, byte[] output, string errors) = RunWithTool(
            "fish", "--no-config", "-c", $"cd '{_folder.Path}'; relaxcodec completion fish | source; complete --do-complete '{line}'");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal($"{expected}\n", Encoding.UTF8.GetString(output));
    }

    [Theory]
    [InlineData("relaxcodec check --dialect t", "teaming")]
    [InlineData("relaxcodec check --output=s", "--output=sarif")]
    [InlineData("Get-Date; relaxcodec schema ", "list export")]
    public void PowerShell_gets_candidates(string line, string expected)
    {
        string? shell = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(static folder => Path.Combine(folder, "pwsh"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(shell is null, "There is no PowerShell: dotnet tool install --global PowerShell.");

        (int exitCode, byte[] output, string errors) = RunWithTool(shell, "-NoProfile", "-Command", $$"""
            relaxcodec completion pwsh | Out-String | Invoke-Expression
            (TabExpansion2 -inputScript '{{line}}' -cursorColumn {{line.Length}}).CompletionMatches.CompletionText -join ' '
            """);

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal($"{expected}\n", Encoding.UTF8.GetString(output));
    }

    private static string[] Labels(ToolRun run)
    {
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])];
    }

    private (int ExitCode, byte[] Output, string Errors) RunWithTool(string program, params string[] args)
    {
        string tool = _folder.Write("bin/relaxcodec", $"#!/bin/sh\nexec '{BuiltTool.DotNet}' '{BuiltTool.Assembly}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        string path = $"PATH={Path.GetDirectoryName(tool)}:{Path.GetDirectoryName(BuiltTool.DotNet)}:/usr/bin:/bin";
        return BuiltTool.RunProgram("env", [], [path, $"HOME={_folder.Path}", program, .. args]);
    }
}
