namespace RelaxCodec.Libvirt.Qemu;

/// <summary>A QEMU at the moment at which a message came, or at which nothing more comes, seen together with the others.</summary>
/// <param name="Qemu">What is known of it now.</param>
/// <param name="Others">What is known of the others.</param>
/// <param name="Before">What was known of it before; the same as now if another one said the message.</param>
/// <param name="Message">The message; null if nothing more comes.</param>
/// <param name="Now">The latest time that was told.</param>
/// <param name="ExpectsPair">Whether the guest is known to have a pair.</param>
internal sealed record MigrationStep(
    WatchedQemu Qemu, IReadOnlyList<WatchedQemu> Others, WatchedQemu Before, MigrationMessage? Message, TimeSpan? Now, bool ExpectsPair)
{
    public WatchedMigration Migration => Qemu.Migration;

    public bool IsDestination => Qemu.Side == MigrationSide.Destination;

    public bool IsPairPresent => ExpectsPair || Qemu.HasPair || Others.Any(other => other.HasPair);

    public IEnumerable<string> PrimariesOfOthers => Others.SelectMany(other => other.Migration.Primaries);

    /// <summary>Whether nothing has happened unseen since the status before.</summary>
    public bool IsGapless => Message is { } message && Before.IsGapless(message);

    /// <summary>The standbys, by what tells of them: the one that said the message before the others.</summary>
    public IReadOnlyCollection<string> Standbys =>
        Others.FirstOrDefault(other => other.Vm == Message?.Vm) is { Standbys.IsEmpty: false } teller ? teller.Standbys
        : !Qemu.Standbys.IsEmpty ? Qemu.Standbys
        : [.. Others.SelectMany(other => other.Standbys)];

    /// <summary>The standbys among the devices that the migration unplugs.</summary>
    public IEnumerable<string> UnpluggedStandbys =>
        Sorted(Migration.Primaries.Where(primary => Others.Prepend(Qemu).Any(qemu => qemu.Standbys.Contains(primary))));

    /// <summary>Whether it has unplugged nothing though there is a pair.</summary>
    // Only a migration that was seen to begin, and whose events are received, is known not to have waited: who asks now and then misses
    // a short wait.
    public bool LacksUnplug =>
        Migration is { HasPassedUnplug: true, WasSeenToBegin: true } && Qemu is { ReceivesEvents: true, PairActed: false } && IsPairPresent
        && (Qemu.Side == MigrationSide.Source || ExpectsPair && Qemu.Side == MigrationSide.Unknown);

    /// <summary>Whether it waits for an unplug for too long. Without events a status is known to last up to the last answer only.</summary>
    public bool Hangs =>
        Qemu.Status == MigrationStatus.WaitUnplug
        && Qemu.Lasted(Qemu.Session.SendsEvents ? Now : Qemu.LastReported) > MigrationWatch.WaitUnplugLimit;

    /// <summary>Whether the status before was a wait for an unplug for too long.</summary>
    public bool HasHung =>
        Before.Status == MigrationStatus.WaitUnplug && Before.KnownToHaveLasted(Message!) > MigrationWatch.WaitUnplugLimit;

    /// <summary>Whether QEMU tells of such a wait that nobody has seen from its beginning to its end.</summary>
    public bool HasHungUnseen =>
        Message!.SetupTime > MigrationWatch.WaitUnplugLimit && !Before.IsEarlier(Message)
        && Qemu.PairActed && !(Qemu.Session.SendsEvents && Migration.WasSeenToBegin);

    /// <summary>Whether no migration changes its status as this one does.</summary>
    public bool IsImpossible =>
        Before.Session.HasReportedStatus
        && !(IsGapless ? Before.Status.CanBecome(Qemu.Status, Qemu.Side) : Before.Status.CanLeadTo(Qemu.Status, Qemu.Side));

    /// <summary>Why it has failed, as QEMU says it; null if it does not.</summary>
    public string? FailureReason =>
        Message is { Error: { } reason } message && message.Status == MigrationStatus.Failed && !Before.IsEarlier(message) ? reason : null;

    /// <summary>Whether the guest refuses what the migration waits for.</summary>
    public bool IsUnplugRefused => Message!.Kind == MigrationMessageKind.UnplugRefused && Qemu.Status == MigrationStatus.WaitUnplug;

    /// <summary>Whether the guest stays, and its primary was unplugged or will be.</summary>
    public bool EndsWithoutPrimary =>
        !IsDestination && Qemu.FailedOrCancelled && !Migration.WasPostcopy && (Qemu.PairActed || Migration.UnplugWasGivenUp);

    /// <summary>Whether the guest has come, and has taken no standby as one.</summary>
    public bool ArrivesWithoutNegotiation =>
        IsDestination && Qemu.Status == MigrationStatus.Completed && !Migration.HasNegotiated && IsPairPresent;

    /// <summary>Whether a device is deleted where the guest has come to that is a primary at the source.</summary>
    public bool LosesPrimaryAtDestination =>
        IsDestination && Qemu.Status == MigrationStatus.Completed
        && Message is { Kind: MigrationMessageKind.DeviceDeleted, Device: { } gone } && PrimariesOfOthers.Contains(gone);

    /// <summary>The primaries that the source has lost by this message.</summary>
    public IEnumerable<string> PrimariesLost => Sorted(Migration.LostPrimaries.Except(Before.Migration.LostPrimaries));

    /// <summary>The primaries that the source should have again, and has not.</summary>
    public IEnumerable<string> PrimariesNotPluggedInAgain =>
        IsDestination || !Qemu.FailedOrCancelled || Qemu.Devices is not { } devices ? []
        : Sorted(Migration.Primaries.Where(primary => !devices.Contains(primary) && !Migration.LostPrimaries.Contains(primary)));

    /// <summary>Whether the source has completed, and the destination has not, and will not.</summary>
    public bool IsDestinationGone =>
        IsDestination && Others.FirstOrDefault(other => other.Side == MigrationSide.Source)?.Status == MigrationStatus.Completed
        && !Migration.IsAbandoned && (Migration.IsUnderway || Qemu.Status == MigrationStatus.Failed);

    /// <summary>
    /// The primaries that the destination lacks; empty if only their number is known, null if there is nothing to say. They may have
    /// other ids than at the source.
    /// </summary>
    public IReadOnlyCollection<string>? MissingPrimaries
    {
        get
        {
            if (!IsDestination || !Migration.HasNegotiated || Qemu.Status != MigrationStatus.Completed || Qemu.Devices is not { } devices)
                return null;
            int? appeared = Qemu.DevicesBeforeNegotiation is { } before ? devices.Count(device => !before.Contains(device)) : null;
            HashSet<string> expected = [.. PrimariesOfOthers];
            if (expected.Count == 0)
                return appeared == 0 ? [] : null;
            string[] missing = [.. expected.Where(primary => !devices.Contains(primary))];
            return missing.Length > 0 && !(appeared >= expected.Count) ? missing : null;
        }
    }

    // The same words in each run: sets have no order.
    private static IEnumerable<string> Sorted(IEnumerable<string> devices) => devices.Order(StringComparer.Ordinal);
}
