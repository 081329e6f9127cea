using System.Text;
using System.Text.Json;
using static RelaxCodec.Libvirt.MigrationWarningKind;

namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>What is told of migrations that go well, and of those that do not. Their course is that of QEMU 7.2 with a Linux 6.1 guest.</summary>
public sealed class MigrationWatchTests
{
    private const string PciWithoutPrimary = """[{"bus": 0, "devices": [{"qdev_id": "root0", "pci_bridge": {"devices": [{"qdev_id": "ua-backup0"}]}}]}]""";

    [Fact]
    public void A_program_with_a_session_of_its_own_hands_over_what_comes()
    {
        var watch = new MigrationWatch();
        var asked = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        watch.See(MigrationMessage.OfQueryMigrate(JsonElement.Parse("""{"status": "setup", "total-time": 0}"""), asked));
        MigrationNotice notice = Assert.Single(watch.See(MigrationMessage.OfEvent(
            JsonElement.Parse("""{"event": "MIGRATION", "data": {"status": "wait-unplug"}, "timestamp": {"seconds": 1767225602, "microseconds": 500000}}"""))));

        MigrationChange change = Assert.IsType<MigrationChange>(notice);
        Assert.Equal((MigrationStatus.Setup, MigrationStatus.WaitUnplug), (change.Previous, change.Status));
        Assert.Equal((asked.AddSeconds(2.5), TimeSpan.FromSeconds(2.5)), (change.Time, change.PreviousLasted));
    }

    [Fact]
    public void A_migration_that_goes_well_is_told_in_the_order_of_its_events_whatever_the_order_of_the_lines()
    {
        var watched = WatchedTranscript.Of(WellOnBothSides().Reversed());

        Assert.Equal(
            ["dst setup", "src setup", "dst active", "src wait-unplug", "src active", "src completed", "dst completed"],
            watched.Changes.Select(change => $"{change.Vm} {change.Status}"));
        Assert.Empty(watched.Warnings);
        Assert.True(watched.IsGood);
    }

    [Fact]
    public void A_change_tells_when_it_came_and_how_long_the_status_before_lasted()
    {
        MigrationChange active = WatchedTranscript.Of(WellOnBothSides()).Changes.Single(change => change is { Vm: "src", Status.Name: "active" });

        Assert.Equal(MigrationStatus.WaitUnplug, active.Previous);
        Assert.Equal(TimeSpan.FromMilliseconds(250), active.PreviousLasted);
        Assert.Equal(TimeSpan.FromMilliseconds(255), active.SinceStart);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 18, 468, TimeSpan.Zero), active.Time);
        Assert.Equal(MigrationSide.Source, active.Side);
        Assert.Contains("standby", active.Network, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_and_answers_tell_the_same_where_no_events_come()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Device("a", 1, "FAILOVER_NEGOTIATED", "ua-backup0")
            .Answer("a", 2, "query-migrate", "{}")
            .Answer("a", 3, "migrate", "{}")
            .Device("a", 3.1m, "UNPLUG_PRIMARY", "hostdev0")
            .Polled("a", 3.2m, "wait-unplug").Polled("a", 3.3m, "wait-unplug").Polled("a", 3.4m, "active").Polled("a", 5, "completed"));

        Assert.Equal("wait-unplug active completed", watched.StatusesOf("a"));
        Assert.Empty(watched.Warnings);
        Assert.All(watched.Changes, change => Assert.Equal(MigrationSide.Source, change.Side));
    }

    [Fact]
    public void Where_events_come_an_answer_that_is_out_of_date_is_no_change()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Status("src", 1, "setup").Status("src", 2, "active").Polled("src", 2, "setup").Status("src", 3, "completed").Polled("src", 3, "active"));

        Assert.Equal("setup active completed", watched.StatusesOf("src"));
    }

    [Fact]
    public void Cancelled_while_the_guest_is_paused_the_source_loses_its_primary()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Event("src", 17.5m, "STOP")
            .Polled("src", 29, "wait-unplug").Status("src", 47, "cancelling").Status("src", 77, "cancelled"));

        Assert.Equal("setup wait-unplug cancelling cancelled", watched.StatusesOf("src"));
        Assert.Equal([UnplugHangs, PrimaryLost], watched.Kinds);
        Assert.Contains("It is paused", watched.Warnings[0].Message, StringComparison.Ordinal);
        Assert.Contains("not given 'hostdev0' up in time", Assert.Single(watched.Changes[^1].Warnings).Message, StringComparison.Ordinal);
        Assert.False(watched.IsGood);
    }

    [Fact]
    public void Cancelled_later_nobody_knows_whether_the_primary_was_plugged_in_again()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 18.2m, "active").Status("src", 20, "cancelling").Status("src", 20.1m, "cancelled"));

        Assert.Equal([PrimaryLost], watched.Kinds);
        Assert.Contains("query-pci", watched.Warnings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_primary_that_is_no_longer_among_the_devices_is_lost()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 20, "cancelling").Status("src", 50, "cancelled").Answer("src", 60, "query-pci", PciWithoutPrimary));

        Assert.Equal([PrimaryLost, PrimaryLost], watched.Kinds);
        Assert.Contains("has lost 'hostdev0'", watched.Warnings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_primary_that_is_deleted_after_all_is_lost_at_once()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 20, "cancelling").Status("src", 50, "cancelled")
            .Event("src", 51, "DEVICE_DELETED", """{"device": "hostdev0", "path": "/machine/peripheral/hostdev0"}""").Answer("src", 60, "query-pci", PciWithoutPrimary));

        Assert.Equal([PrimaryLost, PrimaryLost], watched.Kinds);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 51, 250, TimeSpan.Zero), watched.Warnings[1].Time);
    }

    [Fact]
    public void A_destination_that_gets_no_guest_may_end_without_a_word()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Status("dst", 1, "setup").Status("dst", 2, "active").Status("src", 1, "setup").Status("src", 2, "active").Status("src", 3, "cancelling").Status("src", 4, "cancelled"));

        Assert.Empty(watched.Warnings);
        Assert.False(watched.IsGood);
    }

    [Theory]
    [InlineData(9.9, false)]
    [InlineData(10.1, true)]
    public void A_hang_is_told_once_as_soon_as_the_time_is_over(double seconds, bool hangs)
    {
        decimal end = 17.968m + (decimal)seconds;
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Polled("src", end, "wait-unplug").Polled("src", end + 0.01m, "wait-unplug"));

        Assert.Equal(hangs ? [UnplugHangs, NoEnd] : [NoEnd], watched.Kinds);
        Assert.Contains("'hostdev0'", watched.Warnings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_wait_that_nothing_interrupts_is_told_with_its_end()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 30, "active").Status("src", 31, "completed"));

        Assert.Equal([UnplugHangs], watched.Changes.Single(change => change.Status == MigrationStatus.Active).Warnings.Select(warning => warning.Kind));
    }

    [Fact]
    public void Without_wait_unplug_a_pair_was_not_unplugged()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Device("src", 9, "FAILOVER_NEGOTIATED", "ua-backup0").Status("src", 17, "setup").Status("src", 17.1m, "active").Status("src", 19, "completed"));

        Assert.Equal([NoUnplug], watched.Changes.Single(change => change.Status == MigrationStatus.Active).Warnings.Select(warning => warning.Kind));
        Assert.Contains("'ua-backup0'", watched.Warnings.Single().Message, StringComparison.Ordinal);
        Assert.False(watched.IsGood);
    }

    [Fact]
    public void A_standby_that_the_guest_has_not_negotiated_is_a_pair_too()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Answer("src", 9, "qom-get", "true", """{"path": "/machine/peripheral/ua-backup0", "property": "failover"}""")
            .Status("src", 17, "setup").Status("src", 17.1m, "active").Status("src", 19, "completed"));

        Assert.Contains("has not negotiated", Assert.Single(watched.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_that_only_the_destination_tells_of_counts()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Status("dst", 17, "setup").Status("src", 17, "setup").Status("dst", 17.1m, "active").Status("src", 17.1m, "active").Device("dst", 18.9m, "FAILOVER_NEGOTIATED", "ua-backup0")
            .Status("src", 19, "completed").Status("dst", 19.1m, "completed"));

        Assert.Equal([("src", NoUnplug)], watched.Warnings.Select(warning => (warning.Vm, warning.Kind)));
    }

    [Fact]
    public void Without_a_pair_there_is_nothing_to_wait_for()
    {
        var watched = WatchedTranscript.Of(new QmpLines().Status("src", 17, "setup").Status("src", 17.1m, "active").Status("src", 19, "completed"));

        Assert.Empty(watched.Warnings);
        Assert.True(watched.IsGood);
    }

    [Fact]
    public void A_standby_that_names_itself_is_unplugged_itself()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Device("src", 9, "FAILOVER_NEGOTIATED", "ua-backup0").Status("src", 17, "setup").Device("src", 17.1m, "UNPLUG_PRIMARY", "ua-backup0")
            .Status("src", 17.2m, "wait-unplug").Status("src", 17.5m, "active").Status("src", 19, "completed"));

        Assert.Equal([StandbyUnplugged], watched.Kinds);
    }

    [Fact]
    public void A_destination_that_negotiates_nothing_has_no_primary()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("dst", 18, "setup").Status("dst", 18.1m, "active")
            .Status("src", 18.2m, "active").Status("src", 19, "completed").Status("dst", 19.1m, "completed"));

        Assert.Equal([("dst", NoPrimaryAtDestination)], watched.Warnings.Select(warning => (warning.Vm, warning.Kind)));
    }

    [Fact]
    public void A_destination_whose_devices_lack_the_primary_runs_over_its_standby()
    {
        var watched = WatchedTranscript.Of(WellOnBothSides()
            .Answer("dst", 30, "qom-list", """[{"name": "type", "type": "string"}, {"name": "ua-backup0", "type": "child<virtio-net-pci>"}]""", """{"path": "/machine/peripheral"}"""));

        Assert.Equal([("dst", NoPrimaryAtDestination)], watched.Warnings.Select(warning => (warning.Vm, warning.Kind)));
    }

    [Fact]
    public void A_destination_that_is_gone_when_the_source_completes_is_told()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("dst", 18, "setup").Status("dst", 18.1m, "active")
            .Status("src", 18.2m, "active").Status("src", 19, "completed"));

        Assert.Equal([("dst", DestinationGone)], watched.Warnings.Select(warning => (warning.Vm, warning.Kind)));
    }

    [Fact]
    public void A_failure_is_told_with_QEMUs_reason()
    {
        var watched = WatchedTranscript.Of(new QmpLines().Status("src", 17, "setup").Status("src", 18, "failed")
            .Answer("src", 18.1m, "query-migrate", """{"status": "failed", "error-desc": "Unable to write to socket: Broken pipe"}"""));

        Assert.Equal([Failed], watched.Kinds);
        Assert.Contains("Broken pipe", watched.Warnings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_status_is_kept_and_any_order_is_possible_with_it()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Status("src", 17, "setup").Status("src", 18, "x-teleporting").Status("src", 19, "active").Status("src", 20, "completed"));

        Assert.Equal("setup x-teleporting active completed", watched.StatusesOf("src"));
        Assert.Contains("not known", watched.Changes[1].Network, StringComparison.Ordinal);
        Assert.Empty(watched.Warnings);
    }

    [Fact]
    public void An_impossible_order_is_told_and_changes_nothing_else()
    {
        var watched = WatchedTranscript.Of(new QmpLines().Status("src", 17, "setup").Status("src", 18, "active").Status("src", 19, "wait-unplug").Status("src", 20, "active"));

        Assert.Equal("setup active wait-unplug active", watched.StatusesOf("src"));
        Assert.Equal([ImpossibleOrder, NoEnd], watched.Kinds);
    }

    [Fact]
    public void A_second_migration_begins_anew()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 18.2m, "active").Status("src", 19, "failed")
            .Status("src", 100, "setup").Status("src", 101, "active").Status("src", 102, "completed"));

        Assert.Equal([PrimaryLost, NoUnplug], watched.Kinds);
        Assert.Equal(TimeSpan.FromSeconds(1), watched.Changes[^2].SinceStart);
    }

    [Fact]
    public void One_way_of_one_monitor_is_enough()
    {
        var watched = WatchedTranscript.Of(Encoding.UTF8.GetBytes("""
            {"timestamp": {"seconds": 1767225600, "microseconds": 0}, "event": "FAILOVER_NEGOTIATED", "data": {"device-id": "ua-backup0"}}
            {"return": {"status": "running", "running": true, "singlestep": false}}
            {"return": {"status": "setup"}}
            {"return": {"status": "active"}}
            {"return": {"status": "completed", "downtime": 22}}
            """));

        Assert.Equal("setup active completed", watched.StatusesOf(""));
        Assert.Equal([NoUnplug], watched.Kinds);
    }

    [Fact]
    public void What_was_before_the_watch_began_is_not_known()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Answer("src", 1, "qom-get", "true", """{"path": "/machine/peripheral/ua-backup0", "property": "failover"}""")
            .Event("src", 1, "STOP").Polled("src", 2, "active").Polled("src", 3, "completed"));

        Assert.Empty(watched.Warnings);
        Assert.EndsWith(", unless a primary was unplugged before the watch began", watched.Changes[0].Network, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_earlier_migration_has_left_is_none()
    {
        var watched = WatchedTranscript.Of(new QmpLines().Polled("src", 1, "failed").Polled("src", 2, "setup").Polled("src", 3, "active").Polled("src", 4, "completed"));

        Assert.Equal("setup active completed", watched.StatusesOf("src"));
        Assert.True(watched.IsGood);
        Assert.False(WatchedTranscript.Of(new QmpLines().Polled("src", 1, "completed")).IsGood);
    }

    [Fact]
    public void A_new_session_may_have_no_events()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Status("src", 1, "setup").Status("src", 2, "active").Status("src", 3, "completed").Greeting("src", 4)
            .Polled("src", 5, "setup").Polled("src", 6, "wait-unplug").Polled("src", 17, "wait-unplug"));

        Assert.Equal("setup active completed setup wait-unplug", watched.StatusesOf("src"));
        Assert.Equal([UnplugHangs, NoEnd], watched.Kinds);
    }

    [Fact]
    public void Who_asks_now_and_then_misses_a_short_wait() => Assert.Empty(WatchedTranscript.Of(new QmpLines()
        .Answer("src", 1, "qom-get", "true", """{"path": "/machine/peripheral/ua-backup0", "property": "failover"}""")
        .Polled("src", 2, "none").Polled("src", 3, "active").Polled("src", 4, "completed")).Warnings);

    [Theory]
    [InlineData("device_add", """{"driver": "vfio-pci", "id": "hostdev0", "failover_pair_id": "ua-backup0"}""", "{}")]
    [InlineData("device_add", """{"driver": "virtio-net-pci", "id": "ua-backup0", "failover": true}""", "{}")]
    [InlineData("qom-get", """{"path": "/machine/peripheral/hostdev0", "property": "failover_pair_id"}""", "\"ua-backup0\"")]
    public void Whatever_names_the_standby_tells_of_a_pair(string command, string arguments, string answer)
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Answer("src", 1, command, answer, arguments).Status("src", 2, "setup").Status("src", 3, "active").Status("src", 4, "completed"));

        Assert.Contains("the standby 'ua-backup0'", Assert.Single(watched.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_knows_how_long_a_wait_lasted_that_was_seen_once()
    {
        var watched = WatchedTranscript.Of(new QmpLines().Polled("src", 1, "setup").Polled("src", 2, "wait-unplug").Polled("src", 15, "active").Polled("src", 16, "completed"));

        Assert.Empty(watched.Warnings);
    }

    [Fact]
    public void Setup_may_take_long_without_a_wait()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 18.2m, "active")
            .Answer("src", 18.3m, "query-migrate", """{"status": "active", "setup-time": 12000}""").Status("src", 19, "completed"));

        Assert.Empty(watched.Warnings);
    }

    [Fact]
    public void What_happened_between_two_sessions_is_not_known() => Assert.Empty(WatchedTranscript.Of(new QmpLines()
        .Greeting("src", 1).Device("src", 2, "FAILOVER_NEGOTIATED", "ua-backup0").Greeting("src", 10).Polled("src", 11, "active").Polled("src", 12, "completed")).Warnings);

    [Fact]
    public void A_destination_that_dies_and_comes_again_has_not_ended_the_first_time()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Greeting("dst", 1).Status("dst", 2, "setup").Status("dst", 3, "active").Greeting("dst", 10).Status("dst", 11, "setup").Status("dst", 12, "active").Status("dst", 13, "completed"));

        Assert.Equal([NoEnd], watched.Kinds);
    }

    [Fact]
    public void A_guest_that_has_left_is_lost_where_the_rest_of_it_does_not_come()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 18.2m, "active").Status("src", 19, "postcopy-active")
            .Status("src", 20, "postcopy-paused").Status("src", 21, "cancelling").Status("src", 22, "cancelled"));

        Assert.Empty(watched.Warnings);
        Assert.Contains("lost on both sides", watched.Changes[^1].Network, StringComparison.Ordinal);
        Assert.False(watched.IsGood);
    }

    [Fact]
    public void A_hang_is_told_by_the_time_that_QEMU_gives_where_nothing_else_has_one()
    {
        var watched = WatchedTranscript.Of(Encoding.UTF8.GetBytes("""
            {"return": {"status": "setup"}}{"return": {"status": "wait-unplug"}}{"return": {"status": "active", "setup-time": 15002}}{"return": {"status": "completed"}}
            """));

        Assert.Equal([UnplugHangs], watched.Kinds);
    }

    [Fact]
    public void Each_of_several_pairs_counts()
    {
        QmpLines migration = UntilWaitUnplug().Device("src", 17.9681m, "UNPLUG_PRIMARY", "hostdev1");
        var cancelled = WatchedTranscript.Of(migration.Status("src", 18, "cancelling").Status("src", 19, "cancelled").Event("src", 20, "DEVICE_DELETED", """{"device": "hostdev0"}"""));
        var lacking = WatchedTranscript.Of(WellOnBothSides().Device("src", 17.9681m, "UNPLUG_PRIMARY", "hostdev1")
            .Answer("dst", 30, "qom-list", """[{"name": "ua-backup0", "type": "child<virtio-net-pci>"}, {"name": "hostdev1", "type": "child<vfio-pci>"}]""", """{"path": "/machine/peripheral"}"""));

        Assert.Contains("has lost 'hostdev0'", cancelled.Warnings[^1].Message, StringComparison.Ordinal);
        Assert.Contains("no device has the id 'hostdev0'", Assert.Single(lacking.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_standby_that_only_the_destination_tells_of_may_have_been_unplugged_itself()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Status("dst", 1, "setup").Status("src", 1, "setup").Device("src", 1.1m, "UNPLUG_PRIMARY", "ua-backup0").Status("src", 1.2m, "wait-unplug").Status("dst", 1.2m, "active")
            .Status("src", 2, "active").Device("dst", 3, "FAILOVER_NEGOTIATED", "ua-backup0").Status("src", 3.1m, "completed").Status("dst", 3.2m, "completed"));

        Assert.Equal([("src", StandbyUnplugged)], watched.Warnings.Select(warning => (warning.Vm, warning.Kind)));
    }

    [Fact]
    public void A_primary_that_the_destination_loses_is_told() =>
        Assert.Equal([("dst", NoPrimaryAtDestination)], WatchedTranscript.Of(WellOnBothSides().Event("dst", 25, "DEVICE_DELETED", """{"device": "hostdev0"}"""))
            .Warnings.Select(warning => (warning.Vm, warning.Kind)));

    [Fact]
    public void A_guest_that_starts_anew_at_the_destination_changes_nothing_about_how_it_came()
    {
        var watched = WatchedTranscript.Of(WellOnBothSides().Device("dst", 25, "FAILOVER_NEGOTIATED", "ua-backup0")
            .Answer("dst", 30, "qom-list", """[{"name": "ua-backup0", "type": "child<virtio-net-pci>"}]""", """{"path": "/machine/peripheral"}"""));

        Assert.Equal([NoPrimaryAtDestination], watched.Kinds);
    }

    [Fact]
    public void A_destination_that_is_asked_once_has_negotiated_before()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 18.2m, "active").Status("src", 19, "completed")
            .Device("dst", 19.1m, "FAILOVER_NEGOTIATED", "ua-backup0").Polled("dst", 25, "completed"));

        Assert.Empty(watched.Warnings);
        Assert.True(watched.IsGood);
    }

    [Theory]
    [InlineData("dst")]
    [InlineData("dst2")]
    public void After_one_that_was_cancelled_the_next_goes_to_another_destination(string next)
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Answer("dst", 1, "migrate-incoming", "{}").Status("dst", 1.1m, "setup").Status("dst", 1.2m, "active").Status("src", 1.1m, "setup").Status("src", 1.2m, "active")
            .Status("src", 2, "cancelling").Status("src", 3, "cancelled")
            .Answer(next, 10, "migrate-incoming", "{}").Status(next, 10.1m, "setup").Status(next, 10.2m, "active").Status("src", 10.1m, "setup").Status("src", 10.2m, "active")
            .Status("src", 11, "completed").Status(next, 11.1m, "completed"));

        Assert.Empty(watched.Warnings);
    }

    [Fact]
    public void A_migration_that_is_refused_is_told_with_the_reason() =>
        Assert.Contains("Migration is disabled", Assert.Single(WatchedTranscript.Of(new QmpLines().Refused("src", 1, "migrate", "Migration is disabled: VFIO device")).Warnings).Message, StringComparison.Ordinal);

    // What the source of a pair's migration says, up to the guest being asked to give its primary up.
    private static QmpLines UntilWaitUnplug() => new QmpLines()
        .Device("src", 9.643m, "FAILOVER_NEGOTIATED", "ua-backup0")
        .Status("src", 17.965m, "setup")
        .Device("src", 17.967m, "UNPLUG_PRIMARY", "hostdev0")
        .Status("src", 17.968m, "wait-unplug");

    private static QmpLines WellOnBothSides() => UntilWaitUnplug()
        .Status("dst", 17.963m, "setup")
        .Status("dst", 17.966m, "active")
        .Polled("src", 18, "wait-unplug")
        .Status("src", 18.218m, "active")
        .Event("src", 19.320m, "STOP")
        .Status("src", 19.342m, "completed")
        .Device("dst", 19.346m, "FAILOVER_NEGOTIATED", "ua-backup0")
        .Event("dst", 19.347m, "RESUME")
        .Status("dst", 19.348m, "completed");
}
