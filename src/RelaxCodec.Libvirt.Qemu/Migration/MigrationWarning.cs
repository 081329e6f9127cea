namespace RelaxCodec.Libvirt.Qemu;

/// <summary>Something about a migration is suspicious.</summary>
/// <param name="Vm">The label of the QEMU; empty if there is but one.</param>
/// <param name="Side">Its side.</param>
/// <param name="Time">When, by the wall clock; null if nothing tells.</param>
/// <param name="Kind">What.</param>
/// <param name="Message">What was seen, and what to do, in a line.</param>
public sealed record MigrationWarning(string Vm, MigrationSide Side, DateTimeOffset? Time, MigrationWarningKind Kind, string Message)
    : MigrationNotice(Vm, Side, Time);
