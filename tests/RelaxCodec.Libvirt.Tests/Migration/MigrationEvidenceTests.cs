using System.Text;
using static RelaxCodec.Libvirt.Qemu.MigrationWarningKind;
using static RelaxCodec.Libvirt.Tests.Migration.PairMigration;

namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>What a watch knows, and what it does not: it may begin late, ask now and then, or hear no events.</summary>
public sealed class MigrationEvidenceTests
{
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
        var watched = WatchedTranscript.Of(
            new QmpLines().Polled("src", 1, "failed").Polled("src", 2, "setup").Polled("src", 3, "active").Polled("src", 4, "completed"));

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
            .Answer("src", 1, command, answer, arguments)
            .Status("src", 2, "setup")
            .Status("src", 3, "active")
            .Status("src", 4, "completed"));

        Assert.Contains("the standby 'ua-backup0'", Assert.Single(watched.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_knows_how_long_a_wait_lasted_that_was_seen_once()
    {
        var watched = WatchedTranscript.Of(new QmpLines().Polled("src", 1, "setup")
            .Polled("src", 2, "wait-unplug")
            .Polled("src", 15, "active")
            .Polled("src", 16, "completed"));

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
        .Greeting("src", 1)
        .Device("src", 2, "FAILOVER_NEGOTIATED", "ua-backup0")
        .Greeting("src", 10)
        .Polled("src", 11, "active")
        .Polled("src", 12, "completed")).Warnings);

    [Fact]
    public void A_destination_that_dies_and_comes_again_has_not_ended_the_first_time()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Greeting("dst", 1)
            .Status("dst", 2, "setup")
            .Status("dst", 3, "active")
            .Greeting("dst", 10)
            .Status("dst", 11, "setup")
            .Status("dst", 12, "active")
            .Status("dst", 13, "completed"));

        Assert.Equal([NoEnd], watched.Kinds);
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
    public void A_destination_that_is_asked_once_has_negotiated_before()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 18.2m, "active").Status("src", 19, "completed")
            .Device("dst", 19.1m, "FAILOVER_NEGOTIATED", "ua-backup0").Polled("dst", 25, "completed"));

        Assert.Empty(watched.Warnings);
        Assert.True(watched.IsGood);
    }
}
