namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What a <see cref="MigrationWatch"/> has to tell.</summary>
/// <param name="Vm">The label of the QEMU; empty if there is but one.</param>
/// <param name="Side">Its side.</param>
/// <param name="Time">When, by the wall clock; null if nothing tells.</param>
public abstract record MigrationNotice(string Vm, MigrationSide Side, DateTimeOffset? Time);
