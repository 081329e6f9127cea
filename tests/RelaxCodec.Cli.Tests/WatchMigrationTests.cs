using System.Text.Json;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>watch-migration</c>: what it prints of a transcript and of a running QEMU, and how it ends.</summary>
public sealed class WatchMigrationTests : IDisposable
{
    private static readonly string Example = Repository.PathOf("docs/examples/failover-migration.qmp.jsonl");

    // A source that waits for its guest, and asks again after eleven seconds.
    private const string Hung = """
        {"t": 1, "vm": "src", "dir": "<", "msg": {"event": "FAILOVER_NEGOTIATED", "data": {"device-id": "ua-net0"}}}
        {"t": 2, "vm": "src", "dir": "<", "msg": {"return": {"status": "setup"}}}
        {"t": 3, "vm": "src", "dir": "<", "msg": {"event": "UNPLUG_PRIMARY", "data": {"device-id": "hostdev0"}}}
        {"t": 3, "vm": "src", "dir": "<", "msg": {"return": {"status": "wait-unplug"}}}
        {"t": 14, "vm": "src", "dir": "<", "msg": {"return": {"status": "wait-unplug"}}}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docs/examples/failover-migration.qmp.jsonl")]
    [InlineData("docs/examples/failover-migration-qemu-10.qmp.jsonl")]
    public void The_documentation_shows_what_is_printed(string example)
    {
        ToolRun run = ToolRun.Of("watch-migration", Repository.PathOf(example));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Contains(
            $"$ relaxcodec watch-migration {example}\n{run.Output}```",
            File.ReadAllText(Repository.PathOf("docs/cli.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_an_object_a_line_for_each_change()
    {
        JsonElement[] changes = Changes(ToolRun.Of("watch-migration", "--output", "json", Example));

        Assert.Equal(
            ["setup", "setup", "active", "wait-unplug", "active", "completed", "completed"],
            changes.Select(change => change.GetProperty("status").GetString()));
        JsonElement active = changes[4];
        Assert.Equal(
            ["status", "previous", "vm", "side", "time", "seconds", "lasted", "network", "warnings"],
            active.EnumerateObject().Select(member => member.Name));
        Assert.Equal("wait-unplug", active.GetProperty("previous").GetString());
        Assert.Equal("src", active.GetProperty("vm").GetString());
        Assert.Equal("source", active.GetProperty("side").GetString());
        Assert.Equal("2026-01-01T00:00:20.257000Z", active.GetProperty("time").GetString());
        Assert.Equal(0.255, active.GetProperty("seconds").GetDouble());
        Assert.Equal(0.25, active.GetProperty("lasted").GetDouble());
        Assert.Contains("standby", active.GetProperty("network").GetString(), StringComparison.Ordinal);
        Assert.Empty(active.GetProperty("warnings").EnumerateArray());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void What_is_suspicious_goes_to_standard_error(string output)
    {
        ToolRun run = ToolRun.WithInput(Hung, "watch-migration", "--output", output, "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Length);
        string[] errors = run.Errors.TrimEnd('\n').Split('\n');
        Assert.StartsWith("warning: src: wait-unplug for more than 10 s", errors[0], StringComparison.Ordinal);
        Assert.StartsWith("warning: src: the migration has not ended", errors[1], StringComparison.Ordinal);
        Assert.Equal(2, errors.Length);
    }

    [Fact]
    public void A_pair_that_QEMU_says_nothing_of_may_be_said_to_be_there()
    {
        const string Silent =
            """{"event": "MIGRATION", "data": {"status": "setup"}}{"event": "MIGRATION", "data": """
                + """{"status": "active"}}{"event": "MIGRATION", "data": {"status": "completed"}}""";

        Assert.Equal(0, ToolRun.WithInput(Silent, "watch-migration", "-").ExitCode);
        ToolRun run = ToolRun.WithInput(Silent, "watch-migration", "--pair", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "warning: no wait-unplug came though there is a failover pair: nothing was unplugged", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_suspicious_about_a_change_is_told_with_it()
    {
        ToolRun run = ToolRun.WithInput(
            """{"event": "MIGRATION", "data": {"status": "setup"}}{"event": "MIGRATION", "data": {"status": "completed"}}""",
            "watch-migration",
            "--output",
            "json",
            "-");

        Assert.Equal(1, run.ExitCode);
        JsonElement change = Changes(run)[1];
        string warning = Assert.Single(change.GetProperty("warnings").EnumerateArray()).GetString()!;
        Assert.Equal($"warning: {warning}\n", run.Errors);
        Assert.Equal(JsonValueKind.Null, change.GetProperty("time").ValueKind);
        Assert.Equal("unknown", change.GetProperty("side").GetString());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_status_cannot_break_the_line(string output)
    {
        ToolRun run = ToolRun.WithInput(
            """{"event": "MIGRATION", "data": {"status": "a\nb\u001b[31m\u2028"}}""", "watch-migration", "--output", output, "-");

        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain(run.Output.TrimEnd('\n'), TerminalText.IsUnfit);
    }

    [Fact]
    public void A_socket_is_followed_until_the_migration_ends()
    {
        using var monitor = Monitor("{}", Status("setup"), Status("wait-unplug"), Status("active"), Status("completed"));

        ToolRun run = ToolRun.Of("watch-migration", "--output", "json", monitor.SocketPath);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Equal(
            ["setup", "wait-unplug", "active", "completed"], Changes(run).Select(change => change.GetProperty("status").GetString()));
    }

    [Fact]
    public void What_an_earlier_migration_has_left_is_a_note()
    {
        using var monitor = Monitor(Status("cancelled"), Status("setup"), """{"status": "failed", "error-desc": "Broken pipe"}""");

        ToolRun run = ToolRun.Of("watch-migration", monitor.SocketPath);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(
            "note: an earlier migration of this QEMU has ended as 'cancelled'; waiting for the next one\n"
                + "warning: QEMU's reason: Broken pipe\n",
            run.Errors);
    }

    [Fact]
    public void What_cannot_be_watched_is_one_line_and_an_exit_code()
    {
        string domain = _folder.Write("domain.xml", "<domain/>");
        string empty = _folder.Write("empty", "");
        string idle = _folder.Write("idle", """{"event": "STOP"}""");

        Told(1, $"error: {domain}: this is no transcript of QMP: line 1 is not JSON\n", domain);
        Told(1, $"error: {empty}: this is no transcript of QMP: it has no greeting, command, reply or event\n", empty);
        Told(2, "error: missing.sock: no such file or folder\n", "missing.sock");
        Told(2, $"error: {_folder.Path}: this is a folder\n", _folder.Path);
        Told(2, "error: : no such file or folder\n", "");
        Told(1, $"error: {idle}: no migration was seen\n", idle);
        string cut = _folder.Write("cut", """{"event": "STOP"}{"event""");
        Told(
            1,
            $"error: {cut}: not all of this transcript could be read: it is cut off in its last message\n"
                + $"error: {cut}: no migration was seen\n",
            cut);
    }

    private static JsonElement[] Changes(ToolRun run) =>
        [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];

    private static string Status(string status) => $$"""{"status": "{{status}}"}""";

    // A running guest with a standby; what it answers to query-migrate, one after the other and the last again and again.
    private ScriptedMonitor Monitor(params string[] statuses)
    {
        var open = new Queue<string>(statuses);
        return ScriptedMonitor.Start(_folder, command => command switch
        {
            "query-status" => """{"status": "running", "running": true}""",
            "qom-list" => """[{"name": "ua-net0", "type": "child<virtio-net-pci>"}]""",
            "qom-get" => "true",
            "query-migrate" => open.Count > 1 ? open.Dequeue() : open.Peek(),
            _ => null,
        });
    }

    private static void Told(int exitCode, string error, string path)
    {
        ToolRun run = ToolRun.Of("watch-migration", path);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(error, run.Errors);
    }
}
