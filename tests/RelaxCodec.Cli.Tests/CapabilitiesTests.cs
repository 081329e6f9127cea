using System.Net.Sockets;
using System.Text.Json;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>capabilities</c>: what it prints of a transcript and of a running QEMU, and what it says where there is none.</summary>
public sealed class CapabilitiesTests : IDisposable
{
    // As little as a transcript can have: a QEMU without any device.
    internal const string Bare = """
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
    public void Json_is_an_array_with_an_entry_for_each_QEMU_in_the_order_given()
    {
        string newer = Replies("caps_7.2.0.x86_64.replies");
        string older = Replies("caps_4.2.0.ppc64.replies");

        ToolRun run = ToolRun.WithInput(Bare, "capabilities", "--output", "json", newer, "-", older);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [(newer, "7.2.0", "x86_64", true), ("-", "7.2.0", "sparc", false), (older, "4.2.0", "ppc64", false)],
            run.Json.Select(static entry => (
                entry.GetProperty("file").GetString(),
                entry.GetProperty("qemu").GetString(),
                entry.GetProperty("architecture").GetString(),
                entry.GetProperty("flags").EnumerateArray().Any(flag => flag.GetString() == "virtio-net.failover"))));
        Assert.Equal("v7.2.0", run.Json[0].GetProperty("package").GetString());
    }

    [Fact]
    public void A_folder_stands_for_every_transcript_below_it_and_each_gets_a_heading()
    {
        string second = _folder.Write("b.replies", Bare);
        string first = _folder.Write("a/a.replies", Bare);
        _folder.Write("notes.json", "{}");

        ToolRun run = ToolRun.Of("capabilities", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([$"{first}:", $"{second}:"], run.Output.Split('\n').Where(line => line.EndsWith(':')));
    }

    [Fact]
    public void A_running_QEMU_is_asked_over_its_socket()
    {
        using var qemu = QemuProcess.Start();

        JsonElement entry = Assert.Single(ToolRun.Of("capabilities", "--output", "json", qemu.SocketPath).Json);

        Assert.Equal(qemu.SocketPath, entry.GetProperty("file").GetString());
        Assert.Contains("virtio-net.failover", entry.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
    }

    [Fact]
    public void What_cannot_be_asked_is_one_line_and_an_exit_code()
    {
        string domain = _folder.Write("domain.xml", "<domain/>");
        string lacking = _folder.Write("lacking.replies", Bare.Replace("query-target", "query-nothing", StringComparison.Ordinal));

        Told(1, $"error: {domain}: this is no transcript of QMP: line 1 is not JSON\n", domain);
        Told(1, $"error: {lacking}: there is no answer to query-target\n", lacking);
        Told(2, "error: missing.replies: no such file or folder\n", "missing.replies");
        Told(2, "error: : no such file or folder\n", "");
        Told(2, $"error: {domain}/none: no such file or folder\n", $"{domain}/none");
        Told(
            2,
            $"error: {Path.Combine(_folder.Path, "empty")}: no *.replies file in this folder\n",
            Directory.CreateDirectory(Path.Combine(_folder.Path, "empty")).FullName);
    }

    [Fact]
    public void A_socket_without_a_QEMU_is_told_and_leaves_no_entry()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps other sockets.");
        string path = Path.Combine(_folder.Path, "silent.sock");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));

        Told(2, $"error: {path}: nobody listens on this socket, or it is no socket\n", path);
    }

    [Fact]
    public void A_probe_that_tells_nothing_leaves_the_others_their_entries()
    {
        string domain = _folder.Write("domain.xml", "<domain/>");
        string good = _folder.Write("good.replies", Bare);

        ToolRun run = ToolRun.Of("capabilities", "--output", "json", domain, good);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(good, Assert.Single(run.Json).GetProperty("file").GetString());

        Assert.Equal(2, ToolRun.Of("capabilities", domain, "missing.replies", good).ExitCode);
    }

    private static string Replies(string name) => Path.Combine(LibvirtCorpus.Require().Folder, "tests/qemucapabilitiesdata", name);

    private static void Told(int exitCode, string error, string probe)
    {
        ToolRun run = ToolRun.Of("capabilities", "--output", "json", probe);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Json);
        Assert.Equal(error, run.Errors);
    }
}
