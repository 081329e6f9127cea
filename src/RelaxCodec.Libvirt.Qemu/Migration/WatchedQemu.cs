using System.Collections.Immutable;
using static RelaxCodec.Libvirt.Qemu.MigrationMessageKind;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What is known of one QEMU. <see cref="MigrationTransitions"/> has what each message makes of it.</summary>
/// <param name="Vm">Its label.</param>
internal sealed record WatchedQemu(string Vm)
{
    public MigrationSide Side { get; init; }

    public MigrationStatus Status { get; init; }

    /// <summary>When <see cref="Status"/> came.</summary>
    public TimeSpan? Since { get; init; }

    /// <summary>When it reported <see cref="Status"/> last.</summary>
    public TimeSpan? LastReported { get; init; }

    /// <summary>What is known since the greeting.</summary>
    public WatchedSession Session { get; init; } = new();

    /// <summary>The migration that is on its way, or the latest.</summary>
    public WatchedMigration Migration { get; init; } = new();

    /// <summary>Whether its events are received: an unplug is not missed then, however short.</summary>
    public bool ReceivesEvents { get; init; }

    /// <summary>Whether somebody asked for the migration that comes.</summary>
    public bool IsRequested { get; init; }

    /// <summary>Whether the guest's processors stand still.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Whether the guest's driver has taken a standby as one.</summary>
    public bool HasNegotiated { get; init; }

    /// <summary>The standbys of its pairs.</summary>
    public ImmutableHashSet<string> Standbys { get; init; } = [];

    /// <summary>The devices since the latest status came; null if nothing tells.</summary>
    public IReadOnlySet<string>? Devices { get; init; }

    /// <summary>The devices before the guest's driver took the standby as one: at a destination, those without a primary.</summary>
    public IReadOnlySet<string>? DevicesBeforeNegotiation { get; init; }

    /// <summary>Whether anything tells of a pair.</summary>
    public bool HasPair => HasNegotiated || !Standbys.IsEmpty || !Migration.Primaries.IsEmpty;

    /// <summary>Whether a pair has shown itself in this migration.</summary>
    public bool PairActed =>
        Side == MigrationSide.Destination ? Migration.HasNegotiated : Migration.HasWaited || !Migration.Primaries.IsEmpty;

    /// <summary>Whether the migration has ended, and the guest has not left.</summary>
    public bool FailedOrCancelled => Status == MigrationStatus.Cancelled || Status == MigrationStatus.Failed;

    /// <summary>Whether a status event tells all that has happened since the one before.</summary>
    public bool IsGapless(MigrationMessage message) => Session.SendsEvents && message.Kind == StatusEvent;

    /// <summary>Whether a message tells another status.</summary>
    public bool IsNews(MigrationMessage message) => message.Status != Status && !IsEarlier(message) && message.Kind switch
    {
        StatusEvent => true,
        // Replies may be out of date where events come, but never tell an end too early.
        StatusReply when Session.SendsEvents => Migration.IsUnderway && message.Status.IsFinal,
        StatusReply => message.Status != MigrationStatus.None,
        _ => false,
    };

    /// <summary>
    /// Whether a status is what an earlier migration has left: a QEMU that nobody has asked for one yet answers with that. One that waits
    /// for a guest has had none.
    /// </summary>
    public bool IsEarlier(MigrationMessage message) =>
        message.Kind == EarlierStatus
        || message is { Kind: StatusReply, Status.IsFinal: true } && Side != MigrationSide.Destination
        && !IsRequested && !Session.HasReportedStatus && !Migration.IsUnderway;

    /// <summary>Whether a status begins another migration where one is on its way.</summary>
    public bool IsReplacedBy(MigrationMessage message) =>
        message.Kind is StatusEvent or StatusReply && message.Status == MigrationStatus.Setup
        && Migration.IsUnderway && (Migration.IsAbandoned || !Session.HasReportedStatus) && Status != MigrationStatus.None;

    /// <summary>How long it has been in its status.</summary>
    public TimeSpan? Lasted(TimeSpan? now) => now - Since is { } lasted ? lasted > TimeSpan.Zero ? lasted : TimeSpan.Zero : null;

    /// <summary>
    /// How long it is known to have been in its status when a message tells another: between two answers up to the last one only.
    /// </summary>
    public TimeSpan? KnownToHaveLasted(MigrationMessage message) => Lasted(IsGapless(message) ? message.Elapsed : LastReported);
}
