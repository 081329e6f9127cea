using static RelaxCodec.Libvirt.Qemu.MigrationWarningKind;
using static RelaxCodec.Libvirt.Tests.Migration.PairMigration;

namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>What is told of a pair that does not do in a migration what it is there for.</summary>
public sealed class MigrationSuspicionTests
{
    private const string PciWithoutPrimary =
        """[{"bus": 0, "devices": [{"qdev_id": "root0", "pci_bridge": {"devices": [{"qdev_id": "ua-backup0"}]}}]}]""";

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
        var watched = WatchedTranscript.Of(
            UntilWaitUnplug().Status("src", 18.2m, "active").Status("src", 20, "cancelling").Status("src", 20.1m, "cancelled"));

        Assert.Equal([PrimaryLost], watched.Kinds);
        Assert.Contains("query-pci", watched.Warnings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_primary_that_is_no_longer_among_the_devices_is_lost()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 20, "cancelling")
            .Status("src", 50, "cancelled")
            .Answer("src", 60, "query-pci", PciWithoutPrimary));

        Assert.Equal([PrimaryLost, PrimaryLost], watched.Kinds);
        Assert.Contains("has lost 'hostdev0'", watched.Warnings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_primary_that_is_deleted_after_all_is_lost_at_once()
    {
        var watched = WatchedTranscript.Of(UntilWaitUnplug().Status("src", 20, "cancelling").Status("src", 50, "cancelled")
            .Event("src", 51, "DEVICE_DELETED", """{"device": "hostdev0", "path": "/machine/peripheral/hostdev0"}""")
            .Answer("src", 60, "query-pci", PciWithoutPrimary));

        Assert.Equal([PrimaryLost, PrimaryLost], watched.Kinds);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 51, 250, TimeSpan.Zero), watched.Warnings[1].Time);
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

        Assert.Equal(
            [UnplugHangs],
            watched.Changes.Single(change => change.Status == MigrationStatus.Active).Warnings.Select(warning => warning.Kind));
    }

    [Fact]
    public void Without_wait_unplug_a_pair_was_not_unplugged()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Device("src", 9, "FAILOVER_NEGOTIATED", "ua-backup0")
            .Status("src", 17, "setup")
            .Status("src", 17.1m, "active")
            .Status("src", 19, "completed"));

        Assert.Equal(
            [NoUnplug], watched.Changes.Single(change => change.Status == MigrationStatus.Active).Warnings.Select(warning => warning.Kind));
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
            .Status("dst", 17, "setup")
            .Status("src", 17, "setup")
            .Status("dst", 17.1m, "active")
            .Status("src", 17.1m, "active")
            .Device("dst", 18.9m, "FAILOVER_NEGOTIATED", "ua-backup0")
            .Status("src", 19, "completed")
            .Status("dst", 19.1m, "completed"));

        Assert.Equal([("src", NoUnplug)], watched.Warnings.Select(warning => (warning.Vm, warning.Kind)));
    }

    [Fact]
    public void A_standby_that_names_itself_is_unplugged_itself()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Device("src", 9, "FAILOVER_NEGOTIATED", "ua-backup0")
            .Status("src", 17, "setup")
            .Device("src", 17.1m, "UNPLUG_PRIMARY", "ua-backup0")
            .Status("src", 17.2m, "wait-unplug")
            .Status("src", 17.5m, "active")
            .Status("src", 19, "completed"));

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
            .Answer(
                "dst",
                30,
                "qom-list",
                """[{"name": "type", "type": "string"}, {"name": "ua-backup0", "type": "child<virtio-net-pci>"}]""",
                """{"path": "/machine/peripheral"}"""));

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
    public void Each_of_several_pairs_counts()
    {
        QmpLines migration = UntilWaitUnplug().Device("src", 17.9681m, "UNPLUG_PRIMARY", "hostdev1");
        var cancelled = WatchedTranscript.Of(migration.Status("src", 18, "cancelling")
            .Status("src", 19, "cancelled")
            .Event("src", 20, "DEVICE_DELETED", """{"device": "hostdev0"}"""));
        var lacking = WatchedTranscript.Of(WellOnBothSides().Device("src", 17.9681m, "UNPLUG_PRIMARY", "hostdev1")
            .Answer(
                "dst",
                30,
                "qom-list",
                """[{"name": "ua-backup0", "type": "child<virtio-net-pci>"}, {"name": "hostdev1", "type": "child<vfio-pci>"}]""",
                """{"path": "/machine/peripheral"}"""));

        Assert.Contains("has lost 'hostdev0'", cancelled.Warnings[^1].Message, StringComparison.Ordinal);
        Assert.Contains("no device has the id 'hostdev0'", Assert.Single(lacking.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_standby_that_only_the_destination_tells_of_may_have_been_unplugged_itself()
    {
        var watched = WatchedTranscript.Of(new QmpLines()
            .Status("dst", 1, "setup")
            .Status("src", 1, "setup")
            .Device("src", 1.1m, "UNPLUG_PRIMARY", "ua-backup0")
            .Status("src", 1.2m, "wait-unplug")
            .Status("dst", 1.2m, "active")
            .Status("src", 2, "active")
            .Device("dst", 3, "FAILOVER_NEGOTIATED", "ua-backup0")
            .Status("src", 3.1m, "completed")
            .Status("dst", 3.2m, "completed"));

        Assert.Equal([("src", StandbyUnplugged)], watched.Warnings.Select(warning => (warning.Vm, warning.Kind)));
    }

    [Fact]
    public void A_primary_that_the_destination_loses_is_told() =>
        Assert.Equal(
            [("dst", NoPrimaryAtDestination)],
            WatchedTranscript.Of(WellOnBothSides().Event("dst", 25, "DEVICE_DELETED", """{"device": "hostdev0"}"""))
                .Warnings.Select(warning => (warning.Vm, warning.Kind)));

    [Fact]
    public void A_guest_that_starts_anew_at_the_destination_changes_nothing_about_how_it_came()
    {
        var watched = WatchedTranscript.Of(WellOnBothSides().Device("dst", 25, "FAILOVER_NEGOTIATED", "ua-backup0")
            .Answer(
                "dst",
                30,
                "qom-list",
                """[{"name": "ua-backup0", "type": "child<virtio-net-pci>"}]""",
                """{"path": "/machine/peripheral"}"""));

        Assert.Equal([NoPrimaryAtDestination], watched.Kinds);
    }
}
