using System.Text.Json;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>qemu-args</c>: what it prints in both forms, and what it says where there is nothing to print.</summary>
public sealed class QemuArgsTests : IDisposable
{
    private static readonly string Teaming = Repository.PathOf("docs/examples/failover-pair.xml");
    private static readonly string Driver = Repository.PathOf("docs/examples/failover-pair-driver.xml");
    private static readonly string Pool = Repository.PathOf("docs/examples/vf-pool.xml");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_documentation_shows_what_is_printed()
    {
        string documentation = File.ReadAllText(Repository.PathOf("docs/cli.md"));

        ToolRun run = ToolRun.Of("qemu-args", Teaming);

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Output.TrimEnd('\n').Split('\n'), line => Assert.Contains($"\n{line}\n", documentation, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_QEMU_it_is_the_newest_form_and_that_is_said()
    {
        ToolRun run = ToolRun.Of("qemu-args", Teaming);

        Assert.StartsWith("{\"driver\":\"virtio-net-pci\",", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"failover\":true", run.Output, StringComparison.Ordinal);
        Assert.Contains("note: no QEMU was given", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_is_what_the_QEMU_takes()
    {
        string older = Path.Combine(LibvirtCorpus.Require().Folder, "tests/qemucapabilitiesdata/caps_6.2.0.x86_64.replies");

        ToolRun run = ToolRun.Of("qemu-args", "--capabilities", older, Teaming);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("virtio-net-pci,", run.Output, StringComparison.Ordinal);
        Assert.Contains(",failover=on,", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no QEMU was given", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_running_QEMU_is_asked_and_takes_the_standby()
    {
        string form;
        using (var qemu = QemuProcess.Start())
            form = ToolRun.Of("qemu-args", "--capabilities", qemu.SocketPath, "--output", "json", Driver).Output;
        JsonElement standby = JsonDocument.Parse(form).RootElement[0];
        string argument = standby.GetProperty("argument").GetString()!;

        using var taking = QemuProcess.Start(
            "-netdev", $"hubport,id=host{standby.GetProperty("id").GetString()},hubid=0", "-device", argument);
        Assert.Equal("virtio-net-pci", standby.GetProperty("driver").GetString());
    }

    [Fact]
    public void A_pool_is_told_by_its_network()
    {
        ToolRun run = ToolRun.Of("qemu-args", "--output", "json", "--network", Pool, Driver);

        JsonElement primary = run.Json[1];
        Assert.Equal("vfio-pci", primary.GetProperty("driver").GetString());
        Assert.Equal("/domain/devices/interface[2]", primary.GetProperty("path").GetString());
        Assert.Equal(run.Json[0].GetProperty("mac").GetString(), primary.GetProperty("mac").GetString());
        Assert.Contains("'host' is left out", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_printed_as_it_is_and_stays_a_line()
    {
        string path = _folder.Write("domain.xml", Domain("<interface type='user'><rom file=\"/it's;&#9;$HOME\"/></interface>"));
        string replies = Path.Combine(LibvirtCorpus.Require().Folder, "tests/qemucapabilitiesdata/caps_6.2.0.x86_64.replies");

        Assert.Equal(
            """rtl8139,netdev=hostnet0,id=net0,romfile=/it's;\t$HOME""" + "\n",
            ToolRun.Of("qemu-args", "--capabilities", replies, path).Output);
    }

    [Fact]
    public void What_is_no_domain_of_QEMUs_is_told()
    {
        Told(1, $"{Pool}: this is no domain\n", Pool);
        Told(1, "error RX001: ", _folder.Write("text.xml", "no XML"));
        Told(1, "error RX017: ", _folder.Write("pool.xml", "<pool/>"));
        Told(1, "error RX001: ", _folder.Write("short.xml", Domain("<interface type='user'/>")[..^1]));
        Told(1, "does not run on QEMU", _folder.Write("xen.xml", Domain("").Replace("kvm", "xen", StringComparison.Ordinal)));
        Told(2, "missing.xml: no such file or folder\n", "missing.xml");
        Told(2, "this is no transcript of QMP", "--capabilities", Pool, Teaming);
        Told(2, "missing.sock: no such file or folder\n", "--capabilities", "missing.sock", Teaming);
        Told(2, "error: ", "--output", "xml", Teaming);
    }

    [Fact]
    public void What_differs_from_the_schema_has_arguments_as_libvirt_gives_it_some()
    {
        string path = Path.Combine(LibvirtCorpus.Require().Folder, "tests/qemuxml2argvdata/pci-rom-disabled-invalid.xml");

        ToolRun run = ToolRun.Of("qemu-args", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error RX012: attribute 'file'", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith(",\"romfile\":\"\"}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_that_cannot_be_read_is_told_and_the_rest_is_printed()
    {
        ToolRun run = ToolRun.Of("qemu-args", "--network", "missing.xml", Teaming);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Contains("error: missing.xml: no such file", run.Errors, StringComparison.Ordinal);
    }

    private static string Domain(string devices) =>
        $"<domain type='kvm'><name>d</name><memory>1</memory><os><type>hvm</type></os><devices>{devices}</devices></domain>";

    private static void Told(int exitCode, string error, params string[] args)
    {
        ToolRun run = ToolRun.Of(["qemu-args", .. args]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Errors, StringComparison.Ordinal);
    }
}
