using RelaxCodec.Oracles;
using static RelaxCodec.Libvirt.Qemu.MigrationWarningKind;

namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>Migrations of real QEMUs without a guest, watched while they run.</summary>
public sealed class LiveMigrationTests : IDisposable
{
    private static readonly string[] Standby =
    [
        "-device", "pcie-root-port,id=root0,slot=1",
        "-device", "virtio-net-pci,id=ua-backup0,failover=on,bus=root0,mac=52:54:00:5e:7f:01",
    ];

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_standby_whose_guest_has_not_negotiated_is_told_on_both_sides()
    {
        using QemuProcess source = QemuProcess.Start([.. Standby, "-qmp", Watched("source")]);
        using QemuProcess destination = QemuProcess.Start([.. Standby, "-incoming", "defer", "-qmp", Watched("destination")]);
        using var sourceMonitor = new QmpSession(source);
        using var destinationMonitor = new QmpSession(destination);
        // With events no status is missed, however fast the machine is.
        foreach (QmpSession monitor in (QmpSession[])[sourceMonitor, destinationMonitor])
            monitor.Ask("migrate-set-capabilities", """{"capabilities": [{"capability": "events", "state": true}]}""");
        var sourceWatch = LiveWatch.Start(PathOf("source"), Cancellation);
        var destinationWatch = LiveWatch.Start(PathOf("destination"), Cancellation);
        await sourceWatch.Connected;
        await destinationWatch.Connected;

        string uri = $$"""{"uri": "unix:{{PathOf("migration")}}"}""";
        destinationMonitor.Ask("migrate-incoming", uri);
        sourceMonitor.Ask("migrate", uri);

        IReadOnlyList<MigrationNotice> atSource = await sourceWatch.Ended;
        Assert.Equal(["setup", "active", "completed"], StatusesOf(atSource).Where(status => status != "device"));
        Assert.All(atSource, notice => Assert.Equal(MigrationSide.Source, notice.Side));
        Assert.Equal([NoUnplug], WarningsOf(atSource));
        IReadOnlyList<MigrationNotice> atDestination = await destinationWatch.Ended;
        Assert.Equal("completed", StatusesOf(atDestination).Last());
        Assert.Equal([NoPrimaryAtDestination], WarningsOf(atDestination));
    }

    [Fact]
    public async Task An_earlier_migration_is_no_change_and_the_end_of_the_process_is_the_end()
    {
        using QemuProcess source = QemuProcess.Start("-qmp", Watched("source"));
        using var monitor = new QmpSession(source);
        monitor.Ask("migrate", $$"""{"uri": "unix:{{PathOf("missing")}}"}""");
        while (monitor.Ask("query-migrate").GetProperty("status").GetString() != "failed")
            await Task.Yield();
        var watch = LiveWatch.Start(PathOf("source"), Cancellation);
        await watch.Connected;

        monitor.Ask("quit");

        Assert.Empty(await watch.Ended);
        Assert.Contains(
            watch.Messages, message => message.Kind == MigrationMessageKind.EarlierStatus && message.Status == MigrationStatus.Failed);
    }

    [Fact]
    public async Task What_QEMU_says_before_it_ends_is_heard()
    {
        using var monitor = ScriptedMonitor.Start(
            _folder,
            command => command == "query-migrate" ? """{"status": "setup"}""" : null,
            lastCommand: "query-migrate",
            lastWords: """
                {"event": "MIGRATION", "data": {"status": "active"}}
                {"event": "MIGRATION", "data": {"status": "completed"}}
                """);

        IReadOnlyList<MigrationNotice> notices = await LiveWatch.Start(monitor.SocketPath, Cancellation).Ended;

        Assert.Equal(["setup", "active", "completed"], StatusesOf(notices));
        Assert.Empty(WarningsOf(notices));
    }

    [Theory]
    [InlineData("""{"status": "wait-unplug"}""")]
    [InlineData(ScriptedMonitor.Silence)]
    public async Task A_hang_is_told_while_it_lasts(string answer)
    {
        int asked = 0;
        using var monitor = ScriptedMonitor.Start(_folder, command => command switch
        {
            "query-status" => """{"status": "running", "running": true}""",
            "query-migrate" => asked++ == 0 ? """{"status": "wait-unplug"}""" : answer,
            _ => null,
        });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var watch = new MigrationWatch();
        var notices = new List<MigrationNotice>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (MigrationMessage message in LiveMigration.FollowAsync(monitor.SocketPath, new HastyClock(), stop.Token))
            {
                notices.AddRange(watch.Observe(message));
                if (notices.Count == 2)
                    await stop.CancelAsync();
            }
        });

        Assert.Equal(["wait-unplug"], StatusesOf(notices));
        Assert.Equal([UnplugHangs], WarningsOf(notices));
    }

    private string PathOf(string socket) => Path.Combine(_folder.Path, socket);

    // A monitor of its own for the watch: each serves one client.
    private string Watched(string name) => $"unix:{PathOf(name)},server=on,wait=off";

    private static IEnumerable<string> StatusesOf(IEnumerable<MigrationNotice> notices) =>
        notices.OfType<MigrationChange>().Select(change => change.Status.Name);

    private static IEnumerable<MigrationWarningKind> WarningsOf(IEnumerable<MigrationNotice> notices) =>
        notices.SelectMany(notice => notice is MigrationChange change ? change.Warnings : [(MigrationWarning)notice])
            .Select(warning => warning.Kind);

    /// <summary>A clock on which every look is a second later than the last, and waiting takes no time.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => _now += TimeSpan.FromSeconds(1);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
