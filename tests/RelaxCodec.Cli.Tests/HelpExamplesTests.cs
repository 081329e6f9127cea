using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The examples at the end of each command's help, run as they are written.</summary>
public sealed partial class HelpExamplesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Commands =>
    [
        "", "check", "format", "convert", "migrate-check", "schema", "schema list", "schema export", "capabilities", "qemu-args",
        "watch-migration", "graph", "hook", "completion",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_example_can_be_run(string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash.");
        string help = ToolRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output;
        string[] lines = Examples().Match(help).Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] examples = [.. lines.Select(static line => Remark().Replace(line.Trim(), ""))];
        Assert.NotEmpty(examples);
        Prepare();

        Assert.All(examples, example =>
        {
            (int exitCode, _, string errors) = BuiltTool.RunScript($$"""
                cd '{{_folder.Path}}'
                export HOME=$PWD PROFILE=$PWD/profile PATH="$PWD/bin:$PATH"
                less() { cat; }
                {{example}}
                """);

            // 1 is a verdict.
            Assert.True(exitCode is 0 or 1 && !errors.Contains("error: ", StringComparison.Ordinal), $"{example}\n{exitCode}: {errors}");
        });
    }

    [Fact]
    public void Every_command_has_its_examples_run()
    {
        string[] commands = [.. Names().Matches(ToolRun.Of("--help").Output).Select(name => name.Groups[1].Value)];

        Assert.Subset(Commands.Select(row => row.Data.Split(' ')[0]).ToHashSet(), commands.ToHashSet());
    }

    // What the examples speak of.
    private void Prepare()
    {
        string domain = Xml.Domain(Xml.Standby);
        string capabilities = CapabilitiesTests.Bare;
        foreach (string name in (string[])["domain.xml", "guest.xml", "domains/a.xml"])
            _folder.Write(name, domain);
        _folder.Write("pool.xml", Xml.Pool);
        _folder.Write("networks/pool.xml", Xml.Pool);
        foreach (string name in (string[])["caps_7.2.0.x86_64.replies", "caps_6.2.0.x86_64.replies", "qmp.sock"])
            _folder.Write(name, capabilities);
        foreach (string name in (string[])["migration.qmp.jsonl", "watch.sock"])
            _folder.Write(name, File.ReadAllText(Repository.PathOf("docs/examples/failover-migration.qmp.jsonl")));
        foreach (string folder in (string[])[".local/share/bash-completion/completions", ".zfunc", ".config/fish/completions"])
            Directory.CreateDirectory(Path.Combine(_folder.Path, folder));
        // An assembly of annotated classes, and what it refers to.
        string built = Path.Combine(_folder.Path, "bin/Release/net10.0");
        Directory.CreateDirectory(built);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "RelaxCodec.Libvirt.dll"), Path.Combine(built, "Racks.dll"), overwrite: true);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "RelaxCodec.dll"), Path.Combine(built, "RelaxCodec.dll"), overwrite: true);
        Program("qemu-system-x86_64", "exit 0");
        // A libvirt with one domain and no network.
        Program("virsh", $$"""
            case "$*" in
            *dumpxml*) cat <<'XML'
            {{domain}}
            XML
            ;;
            *version*) echo 'Running against daemon: 11.3.0';;
            *list*) echo '6b0d3a5e-5d3f-4f0e-9f0a-111111111111 guest';;
            esac
            """);
    }

    private void Program(string name, string script)
    {
        string path = _folder.Write($"bin/{name}", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    [GeneratedRegex("^Examples?:\n(?<lines>(?:  .*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Examples();

    // What a line does, in words behind it.
    [GeneratedRegex("   +[^ ].*$")]
    private static partial Regex Remark();

    [GeneratedRegex("(?<=^Commands:\n(?:  .*\n)*)  ([a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Names();
}
