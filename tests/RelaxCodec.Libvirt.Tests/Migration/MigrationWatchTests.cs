using System.Text;
using System.Text.Json;
using static RelaxCodec.Libvirt.Qemu.MigrationWarningKind;
using static RelaxCodec.Libvirt.Tests.Migration.PairMigration;

namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>The course of migrations: what is told of each change, in which order, and how it ended.</summary>
public sealed class MigrationWatchTests
{
    [Fact]
    public void A_program_with_a_session_of_its_own_hands_over_what_comes()
    {
        var watch = new MigrationWatch();
        var asked = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        watch.Observe(MigrationMessage.OfQueryMigrate(JsonElement.Parse("""{"status": "setup", "total-time": 0}"""), asked));
        MigrationNotice notice = Assert.Single(watch.Observe(MigrationMessage.OfEvent(
            JsonElement.Parse(
                """{"event": "MIGRATION", "data": {"status": "wait-unplug"}, "timestamp": {"seconds": """
                    + """1767225602, "microseconds": 500000}}"""))));

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
        MigrationChange active = WatchedTranscript.Of(WellOnBothSides()).Changes
            .Single(change => change is { Vm: "src", Status.Name: "active" });

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
            .Status("src", 1, "setup")
            .Status("src", 2, "active")
            .Polled("src", 2, "setup")
            .Status("src", 3, "completed")
            .Polled("src", 3, "active"));

        Assert.Equal("setup active completed", watched.StatusesOf("src"));
    }

    [Fact]
    public void A_destination_that_gets_no_guest_may_end_without_a_word()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Status("dst", 1, "setup")
            .Status("dst", 2, "active")
            .Status("src", 1, "setup")
            .Status("src", 2, "active")
            .Status("src", 3, "cancelling")
            .Status("src", 4, "cancelled"));

        Assert.Empty(watched.Warnings);
        Assert.False(watched.IsGood);
    }

    [Fact]
    public void Without_a_pair_there_is_nothing_to_wait_for()
    {
        var watched = WatchedTranscript.Of(
            new QmpLines().Status("src", 17, "setup").Status("src", 17.1m, "active").Status("src", 19, "completed"));

        Assert.Empty(watched.Warnings);
        Assert.True(watched.IsGood);
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
        var watched = WatchedTranscript.Of(new QmpLines().Status("src", 17, "setup")
            .Status("src", 18, "active")
            .Status("src", 19, "wait-unplug")
            .Status("src", 20, "active"));

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
    public void A_guest_that_has_left_is_lost_where_the_rest_of_it_does_not_come()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 18.2m, "active").Status("src", 19, "postcopy-active")
            .Status("src", 20, "postcopy-paused").Status("src", 21, "cancelling").Status("src", 22, "cancelled"));

        Assert.Empty(watched.Warnings);
        Assert.Contains("lost on both sides", watched.Changes[^1].Network, StringComparison.Ordinal);
        Assert.False(watched.IsGood);
    }

    [Theory]
    [InlineData("dst")]
    [InlineData("dst2")]
    public void After_one_that_was_cancelled_the_next_goes_to_another_destination(string next)
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Answer("dst", 1, "migrate-incoming", "{}")
            .Status("dst", 1.1m, "setup")
            .Status("dst", 1.2m, "active")
            .Status("src", 1.1m, "setup")
            .Status("src", 1.2m, "active")
            .Status("src", 2, "cancelling")
            .Status("src", 3, "cancelled")
            .Answer(next, 10, "migrate-incoming", "{}")
            .Status(next, 10.1m, "setup")
            .Status(next, 10.2m, "active")
            .Status("src", 10.1m, "setup")
            .Status("src", 10.2m, "active")
            .Status("src", 11, "completed")
            .Status(next, 11.1m, "completed"));

        Assert.Empty(watched.Warnings);
    }

    [Fact]
    public void A_migration_that_is_refused_is_told_with_the_reason() =>
        Assert.Contains("Migration is disabled", Assert.Single(WatchedTranscript.Of(
            new QmpLines().Refused("src", 1, "migrate", "Migration is disabled: VFIO device")).Warnings).Message, StringComparison.Ordinal);
}
