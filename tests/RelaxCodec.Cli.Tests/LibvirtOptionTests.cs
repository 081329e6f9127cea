using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>--libvirt</c>: which releases there are, and what is said of the one that a run went by.</summary>
public sealed class LibvirtOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_command_that_judges_or_prints_names_its_release_once()
    {
        string domain = _folder.Write("d.xml", Xml.Domain());
        string[][] commands =
        [
            ["check", domain, domain],
            ["check", "--output", "json", domain, domain],
            ["migrate-check", domain],
            ["format", domain],
            ["qemu-args", domain],
            ["schema", "list"],
            ["schema", "export", "network"],
            ["schema", "export", "--out", _folder.Path],
        ];

        Assert.All(commands, static command =>
        {
            Assert.EndsWith(
                "libvirt 12.8.0, the newest that is known (--libvirt VERSION: another one)\n",
                ToolRun.Of(command).ReleaseNote,
                StringComparison.Ordinal);
            Assert.EndsWith("libvirt 9.0.0\n", ToolRun.Of([.. command, "--libvirt", "9.0.0"]).ReleaseNote, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("10.3.0", "10.3.0, by the dated changes between 9.0.0, 11.3.0, 12.8.0")]
    [InlineData("8.2.0", "8.2.0: before 9.0.0 only what libvirt's documentation calls new in a release is known")]
    [InlineData("13.0.0", "12.8.0, the newest that is known: nothing is known of 13.0.0")]
    public void What_the_verdict_of_a_release_rests_on_is_said(string release, string expected) => Assert.Equal(
        $"note: judged by libvirt {expected}\n", ToolRun.WithInput(Xml.Interface, "check", "--libvirt", release, "-").ReleaseNote);

    [Theory]
    [InlineData("10.3", "expected three numbers, such as 10.3.0, from 6.1.0 on")]
    [InlineData("newest", "expected three numbers")]
    [InlineData("5.10.0", "expected 6.1.0, the first that has, or a later release")]
    public void What_is_no_release_is_a_bad_command_line(string release, string expected)
    {
        ToolRun run = ToolRun.WithInput(Xml.Interface, "check", "--libvirt", release, "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_judged_no_release_is_named() => Assert.Empty(ToolRun.Of("check", "missing.xml").ReleaseNote);
}
