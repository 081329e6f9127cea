using System.Text.Json;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>capabilities</c>: what it prints of a transcript and of a running QEMU, and what it says where there is none.</summary>
public sealed class CapabilitiesTests : IDisposable
{
    // As little as a transcript can have: a QEMU without any device.
    private const string Bare = """
        {"execute": "query-version", "id": "libvirt-1"}
        {"return": {"qemu": {"major": 7, "minor": 2, "micro": 0}, "package": ""}, "id": "libvirt-1"}
        {"execute": "query-target", "id": "libvirt-2"}
        {"return": {"arch": "sparc"}, "id": "libvirt-2"}
        {"execute": "query-qmp-schema", "id": "libvirt-3"}
        {"return": [], "id": "libvirt-3"}
        {"execute": "qom-list-types", "id": "libvirt-4"}
        {"return": [], "id": "libvirt-4"}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_has_a_line_for_each_capability()
    {
        ToolRun run = ToolRun.WithInput(Bare, "capabilities", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("QEMU 7.2.0, sparc", lines[0]);
        Assert.Matches("^virtio-net.failover +no$", lines[1]);
        Assert.All(lines[1..], line => Assert.Matches("^[a-z0-9.+-]+ +no$", line));
    }

    [Fact]
    public void Json_is_an_object()
    {
        string replies = Path.Combine(LibvirtCorpus.Require().Folder, "tests/qemucapabilitiesdata/caps_7.2.0.x86_64.replies");

        JsonElement it = JsonDocument.Parse(ToolRun.Of("capabilities", "--output", "json", replies).Output).RootElement;

        Assert.Equal("7.2.0", it.GetProperty("version").GetString());
        Assert.Equal("v7.2.0", it.GetProperty("package").GetString());
        Assert.Equal("x86_64", it.GetProperty("architecture").GetString());
        Assert.True(it.GetProperty("failover").GetBoolean());
        Assert.Contains("device.json+hotplug", it.GetProperty("capabilities").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void A_running_QEMU_is_asked_over_its_socket()
    {
        using var qemu = QemuProcess.Start();

        ToolRun run = ToolRun.Of("capabilities", "--socket", qemu.SocketPath);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("\nvirtio-net.failover +yes\n", run.Output);
    }

    [Fact]
    public void What_cannot_be_asked_is_one_line_and_an_exit_code()
    {
        string domain = _folder.Write("domain.xml", "<domain/>");

        Told(1, $"error: {domain}: this is no transcript of QMP: line 1 is not JSON\n", "capabilities", domain);
        Told(2, "error: missing.replies: no such file or folder\n", "capabilities", "missing.replies");
        Told(2, "error: missing.sock: no such socket\n", "capabilities", "--socket", "missing.sock");
        Told(2, "error: : no such socket\n", "capabilities", "--socket", "");
        Told(2, "error: Give either a FILE or a --socket.\n", "capabilities");
        Told(2, "error: Give either a FILE or a --socket.\n", "capabilities", domain, "--socket", "missing.sock");
    }

    private static void Told(int exitCode, string error, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(error, run.Errors);
    }
}
