using System.Collections.Frozen;
using System.Collections.Immutable;
using static RelaxCodec.Libvirt.Qemu.MigrationMessageKind;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What each message makes of what is known of the QEMU that said it.</summary>
internal static class MigrationTransitions
{
    // QEMU gives an unplug up 30 s after the migration was cancelled; who asks now and then measures less.
    private static readonly TimeSpan UnplugPatience = TimeSpan.FromSeconds(25);

    private static readonly FrozenDictionary<MigrationMessageKind, Func<WatchedQemu, MigrationMessage, WatchedQemu>> Transitions =
        new Dictionary<MigrationMessageKind, Func<WatchedQemu, MigrationMessage, WatchedQemu>>
        {
            [SessionBegins] = (qemu, _) => BeginSession(qemu),
            [MigrationRequested] = (qemu, message) => Request(qemu, message.Side) with { IsRequested = true },
            [MigrationRefused] = (qemu, _) => qemu with { IsRequested = false },
            [NoAnswer] = (qemu, message) => qemu with { LastReported = message.Elapsed },
            [EarlierStatus] = Report,
            [StatusEvent] = Report,
            [StatusReply] = Report,
            [MigrationMessageKind.UnplugPrimary] = (qemu, message) => UnplugPrimary(qemu, message.Device),
            [FailoverNegotiated] = (qemu, message) => Negotiate(qemu, message.Device),
            [StandbyFound] = (qemu, message) => qemu with { Standbys = With(qemu.Standbys, message.Device) },
            [DeviceDeleted] = (qemu, message) => message.Device is { } gone && IsLost(qemu, gone)
                ? qemu with { Migration = qemu.Migration with { LostPrimaries = qemu.Migration.LostPrimaries.Add(gone) } } : qemu,
            [DevicesListed] = (qemu, message) => List(qemu, message.Devices),
            [GuestStopped] = (qemu, _) => qemu with { IsPaused = true },
            [GuestRuns] = (qemu, _) => qemu with { IsPaused = false },
        }.ToFrozenDictionary();

    public static WatchedQemu After(WatchedQemu qemu, MigrationMessage message)
    {
        if (message.Kind is StatusEvent or MigrationMessageKind.UnplugPrimary or FailoverNegotiated or UnplugRefused or DeviceDeleted)
            qemu = qemu with { ReceivesEvents = true };
        return Transitions.TryGetValue(message.Kind, out var transition) ? transition(qemu, message) : qemu;
    }

    /// <summary>Another migration begins where one was on its way.</summary>
    public static WatchedQemu Restart(WatchedQemu qemu) => qemu with
    {
        Status = MigrationStatus.None,
        Session = qemu.Session with { HasReportedStatus = false },
        Migration = qemu.Migration with { IsUnderway = false },
    };

    /// <summary>The source has given the migration up.</summary>
    public static WatchedQemu Abandon(WatchedQemu destination) =>
        destination with { Migration = destination.Migration with { IsAbandoned = destination.Migration.IsUnderway } };

    // With the same QEMU, or with another one in its place.
    private static WatchedQemu BeginSession(WatchedQemu qemu) =>
        (WaitsInVain(qemu) ? Restart(qemu) : qemu) with { Session = new WatchedSession(), ReceivesEvents = true };

    // A destination receives one guest; another one comes to another QEMU.
    private static WatchedQemu Request(WatchedQemu qemu, MigrationSide side) =>
        WaitsInVain(qemu) || side == MigrationSide.Destination && qemu.Status.IsFinal ? Restart(qemu) : qemu;

    private static bool WaitsInVain(WatchedQemu qemu) => qemu.Migration is { IsAbandoned: true, IsUnderway: true };

    private static WatchedQemu Report(WatchedQemu qemu, MigrationMessage message)
    {
        bool isFirst = !qemu.Session.HasReportedStatus;
        WatchedQemu after = qemu with
        {
            Session = qemu.Session with { HasReportedStatus = true, SendsEvents = qemu.Session.SendsEvents || message.Kind == StatusEvent },
        };
        if (qemu.IsEarlier(message))
            return Enter(after, message.Status, null);
        if (qemu.IsNews(message))
        {
            after = Enter(BeginUnlessUnderway(after, message.Status, wasWatched: !isFirst), message.Status, message.Elapsed);
            bool isGivenUp = after is { FailedOrCancelled: true, Migration.HasPassedUnplug: false }
                && qemu.Status == MigrationStatus.Cancelling && qemu.KnownToHaveLasted(message) >= UnplugPatience;
            after = after with { Migration = after.Migration with { UnplugWasGivenUp = isGivenUp } };
        }

        return message.Status == after.Status ? after with { LastReported = message.Elapsed } : after;
    }

    private static WatchedQemu Enter(WatchedQemu qemu, MigrationStatus status, TimeSpan? time) => qemu with
    {
        Status = status,
        Since = time,
        LastReported = time,
        Devices = null,
        Migration = qemu.Migration with { IsUnderway = status.IsUnderway, Statuses = qemu.Migration.Statuses.Add(status) },
    };

    private static WatchedQemu BeginUnlessUnderway(WatchedQemu qemu, MigrationStatus first, bool wasWatched) =>
        qemu.Migration.IsUnderway ? qemu : Begin(qemu, wasWatched || first == MigrationStatus.Setup);

    private static WatchedQemu Begin(WatchedQemu qemu, bool isBeginning) => qemu with
    {
        // Where a guest has negotiated before, one runs: it can only leave.
        Side = qemu is { Side: MigrationSide.Unknown, HasNegotiated: true } ? MigrationSide.Source : qemu.Side,
        IsRequested = false,
        Migration = new WatchedMigration
        {
            Number = qemu.Migration.Number + 1,
            IsUnderway = true,
            WasSeenToBegin = isBeginning || qemu.Session.HasNegotiated,
            HasNegotiated = qemu.Migration.HasNegotiated && qemu.Status == MigrationStatus.None,
        },
    };

    // It may come before the first question that would tell of the migration.
    private static WatchedQemu UnplugPrimary(WatchedQemu qemu, string? primary)
    {
        WatchedQemu after = BeginUnlessUnderway(qemu.Status.IsFinal ? Restart(qemu) : qemu, MigrationStatus.Setup, wasWatched: true);
        return after with { Migration = after.Migration with { Primaries = With(after.Migration.Primaries, primary) } };
    }

    private static WatchedQemu Negotiate(WatchedQemu qemu, string? standby) => qemu with
    {
        Side = qemu is { Side: MigrationSide.Unknown, Migration.IsUnderway: true } ? MigrationSide.Destination : qemu.Side,
        HasNegotiated = true,
        Standbys = With(qemu.Standbys, standby),
        Session = qemu.Session with { HasNegotiated = true },
        Migration = qemu.Migration with
        {
            // A destination has no guest that could, unless one has come: the status that tells of it may be asked for later.
            HasNegotiated = qemu.Migration.HasNegotiated || qemu.Migration.IsUnderway
                || qemu.Side == MigrationSide.Destination && qemu.Status == MigrationStatus.None,
        },
    };

    private static bool IsLost(WatchedQemu qemu, string gone) => qemu.Side != MigrationSide.Destination
        && (qemu.Migration.Primaries.IsEmpty ? qemu.Migration.UnplugWasGivenUp
            : qemu.Migration.Primaries.Contains(gone) && qemu.Status != MigrationStatus.Completed);

    // What lacks every standby is the list of something else.
    private static WatchedQemu List(WatchedQemu qemu, IReadOnlySet<string> devices) =>
        !qemu.Standbys.IsEmpty && !devices.Overlaps(qemu.Standbys) ? qemu : qemu with
        {
            Devices = devices,
            DevicesBeforeNegotiation = qemu.Migration.HasNegotiated ? qemu.DevicesBeforeNegotiation : devices,
        };

    private static ImmutableHashSet<string> With(ImmutableHashSet<string> names, string? name) =>
        name is null ? names : names.Add(name);
}
