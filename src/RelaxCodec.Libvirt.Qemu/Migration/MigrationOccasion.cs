namespace RelaxCodec.Libvirt.Qemu;

/// <summary>When something about a migration is looked at, and how it is told.</summary>
[Flags]
internal enum MigrationOccasion
{
    /// <summary>Another migration begins, before that is told.</summary>
    Replacement = 1,

    /// <summary>A QEMU has another status: told with the change.</summary>
    Change = 2,

    /// <summary>A QEMU has said something: told at once.</summary>
    Message = 4,

    /// <summary>Any QEMU has told of a pair, so each is looked at: told with the next change, or at the end.</summary>
    Evidence = 8,

    /// <summary>Time has passed, so each is looked at: told at once.</summary>
    Time = 16,

    /// <summary>Nothing more comes.</summary>
    End = 32,
}
