namespace RelaxCodec.Libvirt.Qemu;

/// <summary>Which end of a migration a QEMU is.</summary>
public enum MigrationSide
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>The guest leaves it (<c>migrate</c>).</summary>
    Source,

    /// <summary>The guest comes to it (<c>-incoming</c>, <c>migrate-incoming</c>).</summary>
    Destination,
}
