using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>A message of QMP, as far as it tells about a migration and the guest's network.</summary>
/// <param name="Kind">What it tells.</param>
public sealed record MigrationMessage(MigrationMessageKind Kind)
{
    /// <summary>The label of the QEMU that said it; empty if there is but one.</summary>
    public string Vm { get; init; } = "";

    /// <summary>The side of that QEMU, as far as the transcript has told until here.</summary>
    public MigrationSide Side { get; init; }

    /// <summary>When it was said, by the wall clock; null if nothing tells.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>When it was said, since a moment that is the same for all messages; null if nothing tells.</summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>
    /// The status, of <see cref="MigrationMessageKind.StatusEvent"/>, <see cref="MigrationMessageKind.StatusReply"/> and <see
    /// cref="MigrationMessageKind.EarlierStatus"/>.
    /// </summary>
    public MigrationStatus Status { get; init; }

    /// <summary>QEMU's reason for a failure (<c>error-desc</c>) or a refusal; null if it gives none.</summary>
    public string? Error { get; init; }

    /// <summary>
    /// How long the migration took before memory was copied (<c>setup-time</c>), the wait for an unplug among it; null if nothing tells.
    /// </summary>
    public TimeSpan? SetupTime { get; init; }

    /// <summary>The id of the device that the message is about.</summary>
    public string? Device { get; init; }

    /// <summary>The ids of <see cref="MigrationMessageKind.DevicesListed"/>.</summary>
    public IReadOnlySet<string> Devices { get; init; } = new HashSet<string>();

    /// <summary>Reads an event, for a program with a QMP session of its own. Its time is that of its timestamp.</summary>
    /// <param name="message">The message as it came: an object with <c>event</c>, <c>data</c> and <c>timestamp</c>. Anything else tells no
    /// more than that time passes.</param>
    public static MigrationMessage OfEvent(JsonElement message) => MigrationMessageReader.OfEvent(message).At(QmpTimestamp.Of(message));

    /// <summary>Reads what <c>query-migrate</c> returns, for a program with a QMP session of its own.</summary>
    /// <param name="answer">The member <c>return</c> of the reply. One without a status, as before the first migration, is <see
    /// cref="MigrationStatus.None"/>.</param>
    /// <param name="time">When it came.</param>
    public static MigrationMessage OfQueryMigrate(JsonElement answer, DateTimeOffset time) =>
        MigrationMessageReader.OfQueryMigrate(answer).At(time - DateTimeOffset.UnixEpoch);

    private MigrationMessage At(TimeSpan? sinceEpoch) => this with { Elapsed = sinceEpoch, Time = DateTimeOffset.UnixEpoch + sinceEpoch };
}
