using System.Text;
using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>--connect</c>: what a libvirt has, asked through virsh.</summary>
public sealed partial class ConnectTests : IDisposable
{
    private const string Uri = "test:///default";

    private readonly TemporaryFolder _folder = new();

    public ConnectTests() => Oracles.Virsh.Require();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_domains_and_the_networks_that_they_use_are_judged_by_the_release_of_that_libvirt()
    {
        ToolRun run = ToolRun.Of(
            "check", "--output", "json", "--connect", Host(Domain("a", "default"), Domain("b", "default"), Domain("c", "none")));

        Assert.Equal(["domain a", "domain b", "domain c", "network default"], Judged(run));
        Assert.Equal("note: judged by libvirt 9.0.0\n", run.ReleaseNote);
        Assert.Contains("network none: is not there, and so was not judged", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_that_are_named_are_judged_whatever_they_are_called()
    {
        string host = Host(Domain("-h", "default"), Domain("1", "default"), Domain("two words", "default"));

        ToolRun run = ToolRun.Of("check", "--output", "json", "--connect", host, "--", "-h", "two words", "3");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["domain -h", "domain two words", "network default"], Judged(run));
        Assert.Contains(": domain 3: there is no such domain\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_release_that_was_asked_for_goes_before_that_of_the_libvirt() =>
        Assert.Equal("note: judged by libvirt 11.3.0\n", ToolRun.Of("check", "--connect", Uri, "--libvirt", "11.3.0").ReleaseNote);

    [Fact]
    public void A_pool_needs_not_be_given()
    {
        string pair = Xml.Domain(Xml.Standby, Xml.Primary())
            .Replace("type='kvm'", "type='test'", StringComparison.Ordinal)
            .Replace("</name>", $"</name>{UuidOf("guest")}", StringComparison.Ordinal);
        string host = Host([pair], [Xml.Pool]);

        ToolRun run = ToolRun.Of("migrate-check", "--output", "json", "--connect", host);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["domain guest"], Judged(run));
        Assert.DoesNotContain("was not given", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("test:///nonexistent.xml")]
    [InlineData("nonsense:///system")]
    [InlineData("--help")]
    public void A_libvirt_that_does_not_answer_is_exit_code_2_and_a_line(string uri)
    {
        ToolRun run = ToolRun.Of("check", $"--connect={uri}");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith($"error: {uri}: ", Assert.Single(run.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_virsh_that_hangs_is_ended()
    {
        VirshException e = Assert.Throws<VirshException>(
            static () => new Virsh(Uri) { Timeout = TimeSpan.FromMilliseconds(200) }.Ask("event", "--all", "--loop"));

        Assert.Contains("did not answer within 0.2 s", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_without_virsh_is_told_what_to_install()
    {
        VirshException e = Assert.Throws<VirshException>(static () => new Virsh(Uri) { Program = "no-such-virsh" }.Ask("list"));

        Assert.Contains("there is no no-such-virsh that could be run", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dumpxml", "no-such-domain", true)]
    [InlineData("net-dumpxml", "no-such-network", true)]
    [InlineData("domstate", "no-such-domain", true)]
    [InlineData("no-such-command", "x", false)]
    public void What_has_gone_is_told_from_what_fails(string command, string name, bool isNotFound) =>
        Assert.Equal(isNotFound, Assert.Throws<VirshException>(() => new Virsh(Uri).Ask(command, name)).IsNotFound);

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--fix", "--connect", Uri)]
    public void Without_paths_or_with_corrections_it_is_a_bad_command_line(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--connect", run.Errors, StringComparison.Ordinal);
    }

    private static string Domain(string name, string network) =>
        Xml.Domain($"<interface type='network'><source network='{network}'/></interface>")
            .Replace("type='kvm'", "type='test'", StringComparison.Ordinal)
            .Replace("<name>guest</name>", $"<name>{name}</name>{UuidOf(name)}", StringComparison.Ordinal);

    // Every virsh has a driver for tests of its own, which would make others up.
    private static string UuidOf(string name) =>
        $"<uuid>{new Guid(name.Length, 0, 0, [.. Encoding.ASCII.GetBytes(name.PadRight(8)[..8])])}</uuid>";

    private string Host(params string[] domains) =>
        Host(domains, ["<network><name>default</name><forward/><ip address='192.168.122.1' netmask='255.255.255.0'/></network>"]);

    // libvirt's driver for tests reads its host from a file.
    private string Host(string[] domains, string[] networks) =>
        $"test://{_folder.Write("node.xml", $"<node>{string.Concat(domains)}{string.Concat(networks)}</node>")}";

    private static string[] Judged(ToolRun run) =>
        [.. run.Json.Select(static entry => NameInHost().Match(entry.GetProperty("file").GetString()!).Value)];

    [GeneratedRegex("(domain|network) .*$", RegexOptions.ExplicitCapture)]
    private static partial Regex NameInHost();
}
