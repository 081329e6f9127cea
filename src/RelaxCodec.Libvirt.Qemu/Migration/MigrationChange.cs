namespace RelaxCodec.Libvirt.Qemu;

/// <summary>A migration has another status.</summary>
/// <param name="Vm">The label of the QEMU; empty if there is but one.</param>
/// <param name="Side">Its side.</param>
/// <param name="Time">When, by the wall clock; null if nothing tells.</param>
/// <param name="Previous">The status before; <see cref="MigrationStatus.None"/> if none was seen.</param>
/// <param name="Status">The status.</param>
public sealed record MigrationChange(string Vm, MigrationSide Side, DateTimeOffset? Time, MigrationStatus Previous, MigrationStatus Status)
    : MigrationNotice(Vm, Side, Time)
{
    /// <summary>How long after the first sign of the migration, on either side; null if nothing tells.</summary>
    public TimeSpan? SinceStart { get; init; }

    /// <summary>How long <see cref="Previous"/> lasted; null if nothing tells.</summary>
    public TimeSpan? PreviousLasted { get; init; }

    /// <summary>What it means for the guest's network, in a line.</summary>
    public required string Network { get; init; }

    /// <summary>What is suspicious about it; usually nothing.</summary>
    public IReadOnlyList<MigrationWarning> Warnings { get; init; } = [];
}
