using static RelaxCodec.Libvirt.Qemu.MigrationMessageKind;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// Follows the migration of a guest with a failover pair by what one or both QEMUs say: tells each change of status with what it means
/// for the guest's network, and whatever is suspicious, silence above all. docs/migration-watch.md has the facts.
/// </summary>
// MigrationTransitions has what each message makes of what is known, MigrationSuspicion what is suspicious about it: both are tables.
public sealed class MigrationWatch
{
    private readonly OrderedDictionary<string, WatchedQemu> _qemus = [];
    private readonly List<MigrationWarning> _untilChange = [];
    private TimeSpan? _start;
    private TimeSpan? _now;
    private DateTimeOffset? _time;
    private bool _isSuspicious;
    private bool _endedBadly;

    /// <summary>How long a guest may take to give its primary up before it is suspicious.</summary>
    public static TimeSpan WaitUnplugLimit { get; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Whether the guest is known to have a failover pair; else only what QEMU says tells. A QEMU whose side nothing tells is taken for
    /// the source then.
    /// </summary>
    public bool ExpectsPair { get; init; }

    /// <summary>Whether any migration was seen.</summary>
    public bool HasSeenMigration => _qemus.Values.Any(qemu => qemu.Migration.Number > 0);

    /// <summary>Whether a migration was seen, each has completed on every side that told of it, and nothing was suspicious.</summary>
    public bool IsGood => HasSeenMigration && !_isSuspicious && !_endedBadly && _qemus.Values.All(qemu => !qemu.Migration.IsUnderway);

    /// <summary>Takes the next message.</summary>
    /// <param name="message">The message. They are taken in the order in which they were said.</param>
    /// <returns>What it tells; usually nothing.</returns>
    public IReadOnlyList<MigrationNotice> Observe(MigrationMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        WatchedQemu before = _qemus.GetValueOrDefault(message.Vm) ?? new WatchedQemu(message.Vm);
        if (message.Side != MigrationSide.Unknown)
            before = before with { Side = message.Side };
        if (message.Elapsed is { } elapsed && !(elapsed < _now))
            (_now, _time) = (elapsed, message.Time);
        _qemus[message.Vm] = before;

        var notices = new List<MigrationNotice>();
        if (before.IsReplacedBy(message))
        {
            notices.AddRange(Warnings(MigrationOccasion.Replacement, before, message));
            before = MigrationTransitions.Restart(_qemus[message.Vm]);
        }

        WatchedQemu after = MigrationTransitions.After(before, message);
        if (after.Migration.Number > before.Migration.Number && !OthersThan(after).Any(other => other.Migration.IsUnderway))
            _start = _now;
        _qemus[message.Vm] = after;
        if (before.IsNews(message))
            notices.Add(Change(before, message));
        notices.AddRange(Warnings(MigrationOccasion.Message, before, message));
        if (message.Kind is UnplugPrimary or FailoverNegotiated or StandbyFound)
            _untilChange.AddRange(WarningsOfEach(MigrationOccasion.Evidence, message));
        notices.AddRange(WarningsOfEach(MigrationOccasion.Time, message));
        return notices;
    }

    /// <summary>Nothing more will come.</summary>
    /// <returns>What is suspicious about that; usually nothing.</returns>
    public IReadOnlyList<MigrationNotice> End() =>
        [.. _qemus.Values.ToArray().SelectMany(qemu => TakeHeldBack(qemu).Concat(Warnings(MigrationOccasion.End, qemu, null)))];

    private MigrationChange Change(WatchedQemu before, MigrationMessage message)
    {
        List<MigrationWarning> warnings = [.. TakeHeldBack(before), .. Warnings(MigrationOccasion.Change, before, message)];
        WatchedQemu qemu = _qemus[message.Vm];
        if (qemu.FailedOrCancelled)
        {
            _endedBadly = true;
            AbandonDestinations(qemu);
        }

        return new MigrationChange(qemu.Vm, qemu.Side, message.Time, before.Status, qemu.Status)
        {
            SinceStart = message.Elapsed - _start is { } since ? since > TimeSpan.Zero ? since : TimeSpan.Zero : null,
            PreviousLasted = before.Lasted(message.Elapsed),
            Network = GuestNetwork.Of(qemu),
            Warnings = warnings,
        };
    }

    private void AbandonDestinations(WatchedQemu source)
    {
        if (source.Side == MigrationSide.Destination)
            return;
        foreach (WatchedQemu destination in OthersThan(source).Where(other => other.Side == MigrationSide.Destination))
            _qemus[destination.Vm] = MigrationTransitions.Abandon(destination);
    }

    private List<MigrationWarning> TakeHeldBack(WatchedQemu qemu)
    {
        List<MigrationWarning> warnings = _untilChange.FindAll(warning => warning.Vm == qemu.Vm);
        _untilChange.RemoveAll(warnings.Contains);
        return warnings;
    }

    private List<MigrationWarning> WarningsOfEach(MigrationOccasion occasion, MigrationMessage message) =>
        [.. _qemus.Values.ToArray().SelectMany(qemu => Warnings(occasion, qemu, message))];

    private List<MigrationWarning> Warnings(MigrationOccasion occasion, WatchedQemu before, MigrationMessage? message)
    {
        var warnings = new List<MigrationWarning>();
        WatchedQemu qemu = _qemus[before.Vm];
        var step = new MigrationStep(qemu, OthersThan(qemu), before, message, _now, ExpectsPair);
        foreach (MigrationSuspicion suspicion in MigrationSuspicion.All.Where(suspicion => suspicion.Occasions.HasFlag(occasion)))
        {
            if (suspicion.IsOnce && qemu.Migration.Warned.Contains(suspicion.Kind))
                continue;
            DateTimeOffset? time = occasion == MigrationOccasion.Change ? message!.Time ?? _time : _time;
            int count = warnings.Count;
            warnings.AddRange(suspicion.Find(step).Select(words => new MigrationWarning(qemu.Vm, qemu.Side, time, suspicion.Kind, words)));
            if (suspicion.IsOnce && warnings.Count > count)
                qemu = qemu with { Migration = qemu.Migration with { Warned = qemu.Migration.Warned.Add(suspicion.Kind) } };
        }

        _isSuspicious |= warnings.Count > 0;
        _qemus[qemu.Vm] = qemu;
        return warnings;
    }

    private WatchedQemu[] OthersThan(WatchedQemu qemu) => [.. _qemus.Values.Where(other => other.Vm != qemu.Vm)];
}
