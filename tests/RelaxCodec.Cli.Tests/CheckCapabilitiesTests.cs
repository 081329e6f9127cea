using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>
/// <c>check --capabilities</c> and <c>migrate-check --capabilities</c>: what the QEMU says decides, and one that says nothing hides
/// nothing.
/// </summary>
public sealed class CheckCapabilitiesTests : IDisposable
{
    private static readonly string Pair = Xml.Domain(Xml.Standby, Xml.Primary());

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_QEMU_without_failover_takes_no_standby()
    {
        ToolRun run = Run("check", Pair, Replies("caps_4.2.0.ppc64.replies"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["FO014"], run.Ids);
    }

    [Fact]
    public void A_QEMU_with_failover_does()
    {
        ToolRun run = Run("check", Pair, Replies("caps_7.2.0.x86_64.replies"));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Ids);
    }

    [Fact]
    public void A_pair_on_a_QEMU_without_failover_does_not_migrate()
    {
        Assert.Equal(["MG011"], Run("migrate-check", Pair, Replies("caps_4.2.0.ppc64.replies")).Ids);
        Assert.Empty(Run("migrate-check", Pair, Replies("caps_7.2.0.x86_64.replies")).Ids);
    }

    [Fact]
    public void A_running_QEMU_is_asked()
    {
        using var qemu = QemuProcess.Start();

        Assert.Equal(0, Run("check", Pair, qemu.SocketPath).ExitCode);
    }

    [Theory]
    [InlineData("check", "FO003")]
    [InlineData("migrate-check", "MG011")]
    public void A_transcript_that_tells_nothing_is_exit_code_2_and_the_other_rules_judge(string command, string id)
    {
        string wrong = Xml.Domain(Xml.Standby, Xml.Primary("ua-stanbdy"));

        ToolRun missing = Run(command, wrong, "missing.replies");
        Assert.Equal(2, missing.ExitCode);
        Assert.Equal([id], missing.Ids);
        Assert.Contains("error: missing.replies: no such file or folder\n", missing.Errors, StringComparison.Ordinal);

        ToolRun unusable = Run(command, wrong, _folder.Write("none.replies", "{}"));
        Assert.Equal(2, unusable.ExitCode);
        Assert.Equal([id], unusable.Ids);
        Assert.Contains("this is no transcript of QMP", unusable.Errors, StringComparison.Ordinal);
    }

    private static string Replies(string name) => Path.Combine(LibvirtCorpus.Require().Folder, "tests/qemucapabilitiesdata", name);

    private ToolRun Run(string command, string document, string capabilities) =>
        ToolRun.WithInput(
            document, command, "--network", _folder.Write("pool.xml", Xml.Pool), "--capabilities", capabilities, "--output", "json", "-");
}
