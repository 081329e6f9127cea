namespace RelaxCodec.Libvirt;

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

    /// <summary>The status, of <see cref="MigrationMessageKind.StatusEvent"/> and <see cref="MigrationMessageKind.StatusReply"/>.</summary>
    public MigrationStatus Status { get; init; }

    /// <summary>QEMU's reason for a failure (<c>error-desc</c>); null if it gives none.</summary>
    public string? Error { get; init; }

    /// <summary>The id of the device that the message is about.</summary>
    public string? Device { get; init; }

    /// <summary>The ids of <see cref="MigrationMessageKind.DevicesListed"/>.</summary>
    public IReadOnlySet<string> Devices { get; init; } = new HashSet<string>();
}
