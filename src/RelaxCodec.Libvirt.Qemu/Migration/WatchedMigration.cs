using System.Collections.Immutable;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What is known of a migration.</summary>
internal sealed record WatchedMigration
{
    /// <summary>How many this QEMU has had, with this one.</summary>
    public int Number { get; init; }

    /// <summary>Whether it was seen from its beginning.</summary>
    public bool WasSeenToBegin { get; init; }

    /// <summary>Whether it is on its way.</summary>
    public bool IsUnderway { get; init; }

    /// <summary>Whether the other side has given it up: what waits at a destination then ends without a word.</summary>
    public bool IsAbandoned { get; init; }

    /// <summary>Whether QEMU has cancelled it without having waited to the end for an unplug.</summary>
    public bool UnplugWasGivenUp { get; init; }

    /// <summary>Whether the guest's driver has taken a standby as one meanwhile, as it does at the destination.</summary>
    public bool HasNegotiated { get; init; }

    /// <summary>The statuses that it had.</summary>
    public ImmutableHashSet<MigrationStatus> Statuses { get; init; } = [];

    /// <summary>The devices that it unplugs.</summary>
    public ImmutableHashSet<string> Primaries { get; init; } = [];

    /// <summary>Those of them that are gone for good.</summary>
    public ImmutableHashSet<string> LostPrimaries { get; init; } = [];

    /// <summary>What was warned of already, so that it is once.</summary>
    public ImmutableHashSet<MigrationWarningKind> Warned { get; init; } = [];

    /// <summary>Whether it has waited for the guest to give the primary up.</summary>
    public bool HasWaited => Statuses.Contains(MigrationStatus.WaitUnplug);

    /// <summary>Whether it came so far that whatever had to be unplugged was.</summary>
    public bool HasPassedUnplug => Statuses.Any(MigrationStatusOrder.IsPastUnplug);

    /// <summary>Whether the guest has run at the destination before all of its memory was there.</summary>
    public bool WasPostcopy => Statuses.Any(MigrationStatusOrder.IsPostcopy);
}
