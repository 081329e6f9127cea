namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What may be suspicious about a migration.</summary>
public enum MigrationWarningKind
{
    /// <summary>A failover pair is there, and the source copies memory without having waited for an unplug.</summary>
    NoUnplug,

    /// <summary><see cref="MigrationStatus.WaitUnplug"/> for longer than <see cref="MigrationWatch.WaitUnplugLimit"/>.</summary>
    UnplugHangs,

    /// <summary>The guest refuses to give the primary up.</summary>
    UnplugRefused,

    /// <summary>The migration unplugs the standby itself.</summary>
    StandbyUnplugged,

    /// <summary>The migration came to nothing after the primary was unplugged, or is gone for another reason.</summary>
    PrimaryLost,

    /// <summary>The destination got no primary.</summary>
    NoPrimaryAtDestination,

    /// <summary>The source has completed, the destination has not.</summary>
    DestinationGone,

    /// <summary>The migration failed; the text has QEMU's reason.</summary>
    Failed,

    /// <summary>No migration goes from the one status to the other.</summary>
    ImpossibleOrder,

    /// <summary>Nothing more is known, and the migration has not ended.</summary>
    NoEnd,
}
