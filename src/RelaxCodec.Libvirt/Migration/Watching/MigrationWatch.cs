using static RelaxCodec.Libvirt.MigrationMessageKind;

namespace RelaxCodec.Libvirt;

/// <summary>
/// Follows the migration of a guest with a failover pair by what one or both QEMUs say: tells each change of status with what it means for the guest's
/// network, and whatever is suspicious, silence above all. docs/migration-watch.md has the facts.
/// </summary>
public sealed class MigrationWatch
{
    // QEMU gives an unplug up that long after the migration was cancelled.
    private static readonly TimeSpan UnplugPatience = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, WatchedQemu> _qemus = [];
    private TimeSpan? _start;
    private TimeSpan? _now;
    private DateTimeOffset? _time;
    private bool _isSuspicious;
    private bool _endedBadly;

    /// <summary>How long a guest may take to give its primary up before it is suspicious.</summary>
    public static TimeSpan WaitUnplugLimit { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether the guest is known to have a failover pair; else only what QEMU says tells.</summary>
    public bool ExpectsPair { get; init; }

    /// <summary>Whether any migration was seen.</summary>
    public bool HasSeenMigration { get; private set; }

    /// <summary>Whether a migration was seen, each has completed on every side that told of it, and nothing was suspicious.</summary>
    public bool IsGood => HasSeenMigration && !_isSuspicious && !_endedBadly && _qemus.Values.All(qemu => !qemu.IsUnderway);

    /// <summary>Takes the next message.</summary>
    /// <param name="message">The message. They are taken in the order in which they were said.</param>
    /// <returns>What it tells; usually nothing.</returns>
    public IReadOnlyList<MigrationNotice> See(MigrationMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!_qemus.TryGetValue(message.Vm, out WatchedQemu? qemu))
            _qemus[message.Vm] = qemu = new WatchedQemu(message.Vm);
        if (message.Side != MigrationSide.Unknown)
            qemu.Side = message.Side;
        if (message.Elapsed is { } elapsed && !(elapsed < _now))
            (_now, _time) = (elapsed, message.Time);

        var notices = new List<MigrationNotice>();
        Take(qemu, message, notices);
        foreach (WatchedQemu hanging in _qemus.Values.Where(Hangs).Where(hanging => hanging.Told.Add(MigrationWarningKind.UnplugHangs)))
            notices.Add(Warn(hanging, MigrationSuspicion.LongUnplug(hanging)));
        return notices;
    }

    /// <summary>Nothing more will come.</summary>
    /// <returns>What is suspicious about that; usually nothing.</returns>
    public IReadOnlyList<MigrationNotice> End()
    {
        var notices = new List<MigrationNotice>();
        foreach (WatchedQemu qemu in _qemus.Values)
        {
            notices.AddRange(qemu.Pending);
            qemu.Pending.Clear();
            notices.AddRange(AtEnd(qemu).Select(suspicion => Warn(qemu, suspicion)));
        }

        return notices;
    }

    private void Take(WatchedQemu qemu, MigrationMessage message, List<MigrationNotice> notices)
    {
        switch (message.Kind)
        {
            case EarlierStatus:
                qemu.Hear(message);
                qemu.Enter(message.Status, null);
                break;
            case StatusEvent or StatusReply:
                TakeStatus(qemu, message, notices);
                break;
            case UnplugPrimary:
                // It may come before the first question that would tell of the migration.
                BeginUnlessUnderway(qemu, MigrationStatus.Setup);
                qemu.Primary = message.Device;
                if (qemu.Primary is { } primary && primary == qemu.Standby)
                    qemu.Pending.Add(Warn(qemu, MigrationSuspicion.WrongUnplug(primary)));
                break;
            case FailoverNegotiated:
                qemu.Standby = message.Device ?? qemu.Standby;
                qemu.HasNegotiated = true;
                qemu.NegotiatedMeanwhile = qemu.IsUnderway;
                if (qemu.Side == MigrationSide.Unknown && qemu.IsUnderway)
                    qemu.Side = MigrationSide.Destination;
                foreach (WatchedQemu source in _qemus.Values.Where(IsWithoutUnplug).Where(source => source.Told.Add(MigrationWarningKind.NoUnplug)))
                    source.Pending.Add(Warn(source, MigrationSuspicion.MissingUnplug(qemu.Standby, source.HasNegotiated)));
                break;
            case StandbyFound:
                qemu.Standby ??= message.Device;
                break;
            case UnplugRefused when qemu.Status == MigrationStatus.WaitUnplug:
                notices.Add(Warn(qemu, MigrationSuspicion.RefusedUnplug(message.Device)));
                break;
            case DeviceDeleted when message.Device is { } gone && gone == qemu.Primary && qemu.Status != MigrationStatus.Completed:
                qemu.HasLostPrimary = true;
                notices.Add(Warn(qemu, MigrationSuspicion.GonePrimary(gone)));
                break;
            case DevicesListed:
                qemu.List(message.Devices);
                break;
            case GuestStopped or GuestRuns:
                qemu.IsPaused = message.Kind == GuestStopped;
                break;
        }
    }

    private void TakeStatus(WatchedQemu qemu, MigrationMessage message, List<MigrationNotice> notices)
    {
        bool isGapless = qemu.SendsEvents && message.Kind == StatusEvent;
        bool isFirst = !qemu.HasTold;
        bool isNews = IsNews(qemu, message);
        qemu.Hear(message);
        if (isNews)
            notices.Add(Change(qemu, message, isFirst, isGapless));
        else if (message is { Error: { } error } && message.Status == MigrationStatus.Failed && qemu.Told.Add(MigrationWarningKind.Failed))
            notices.Add(Warn(qemu, MigrationSuspicion.Failure(error)));
    }

    private static bool IsNews(WatchedQemu qemu, MigrationMessage message) =>
        message.Status != qemu.Status
        && (message.Kind == StatusEvent
            // Replies may be out of date where events come, but never tell an end too early.
            || message.Status != MigrationStatus.None && (!qemu.SendsEvents || qemu.IsUnderway && message.Status.IsFinal));

    private MigrationChange Change(WatchedQemu qemu, MigrationMessage message, bool isFirst, bool isGapless)
    {
        MigrationStatus previous = qemu.Status;
        TimeSpan? lasted = qemu.Lasted(message.Elapsed);
        BeginUnlessUnderway(qemu, message.Status);
        var suspicions = new List<(MigrationWarningKind, string)>();
        if (!isFirst && !(isGapless ? previous.CanBecome(message.Status, qemu.Side) : previous.CanLeadTo(message.Status, qemu.Side)))
            suspicions.Add(MigrationSuspicion.WrongOrder(previous, message.Status, qemu.Side, isGapless));
        if (previous == MigrationStatus.WaitUnplug && lasted > WaitUnplugLimit && qemu.Told.Add(MigrationWarningKind.UnplugHangs))
            suspicions.Add(MigrationSuspicion.LongUnplug(qemu));

        qemu.Enter(message.Status, message.Elapsed);
        suspicions.AddRange(AtChange(qemu, unplugWasGivenUp: previous == MigrationStatus.Cancelling && lasted >= UnplugPatience, message.Error));
        _endedBadly |= qemu.EndedInVain;
        List<MigrationWarning> warnings = [.. qemu.Pending, .. suspicions.Select(suspicion => Warn(qemu, suspicion, message.Time))];
        qemu.Pending.Clear();
        return new MigrationChange(qemu.Vm, qemu.Side, message.Time, previous, message.Status)
        {
            SinceStart = message.Elapsed - _start,
            PreviousLasted = lasted,
            Network = NetworkOf(qemu),
            Warnings = warnings,
        };
    }

    private IEnumerable<(MigrationWarningKind, string)> AtChange(WatchedQemu qemu, bool unplugWasGivenUp, string? error)
    {
        if (IsWithoutUnplug(qemu) && qemu.Told.Add(MigrationWarningKind.NoUnplug))
            yield return MigrationSuspicion.MissingUnplug(qemu.Standby ?? OfAnother(qemu, other => other.Standby), qemu.HasNegotiated);
        if (qemu is { EndedInVain: true, Side: not MigrationSide.Destination, PairActed: true })
            yield return MigrationSuspicion.EndedWithoutPrimary(qemu, unplugWasGivenUp && !qemu.HasPassedUnplug);
        if (qemu.Status == MigrationStatus.Failed && error is not null && qemu.Told.Add(MigrationWarningKind.Failed))
            yield return MigrationSuspicion.Failure(error);
        if (qemu is { Side: MigrationSide.Destination, NegotiatedMeanwhile: false } && qemu.Status == MigrationStatus.Completed && IsPairPresent(qemu))
            yield return MigrationSuspicion.NoNegotiationAtDestination(Others(qemu).Any(other => other.HasNegotiated));
    }

    private IEnumerable<(MigrationWarningKind, string)> AtEnd(WatchedQemu qemu)
    {
        bool isDestination = qemu.Side == MigrationSide.Destination;
        WatchedQemu? source = isDestination ? Others(qemu).FirstOrDefault(other => other.Side == MigrationSide.Source) : null;
        if (source?.Status == MigrationStatus.Completed && (qemu.IsUnderway || qemu.Status == MigrationStatus.Failed))
            yield return MigrationSuspicion.LostDestination();
        // A destination that gets no guest may end without a word.
        else if (qemu.IsUnderway && source?.EndedInVain != true)
            yield return MigrationSuspicion.Unfinished(qemu);
        if (qemu.Devices is not { } devices)
            yield break;
        if (!isDestination && qemu is { Primary: { } lost, HasLostPrimary: false } && qemu.EndedInVain && !devices.Contains(lost))
            yield return MigrationSuspicion.GonePrimary(lost);
        if (isDestination && qemu.NegotiatedMeanwhile && qemu.Status == MigrationStatus.Completed)
        {
            string? primary = OfAnother(qemu, other => other.Primary);
            bool hasNewOne = qemu.DevicesBeforeNegotiation is { } before && !devices.IsSubsetOf(before);
            if (!hasNewOne && (primary is null ? qemu.DevicesBeforeNegotiation is not null : !devices.Contains(primary)))
                yield return MigrationSuspicion.NoPrimary(primary);
        }
    }

    private void BeginUnlessUnderway(WatchedQemu qemu, MigrationStatus first)
    {
        if (qemu.IsUnderway)
            return;
        if (!_qemus.Values.Any(other => other.IsUnderway))
            _start = _now;
        HasSeenMigration = true;
        qemu.Begin(first);
    }

    private static string NetworkOf(WatchedQemu qemu) =>
        qemu.WasPostcopy && (qemu.Status == MigrationStatus.Failing || qemu.Status == MigrationStatus.Failed)
            ? "the guest has run at the destination without all of its memory: it is lost on both sides"
            : qemu.Status.NetworkAt(qemu.Side, qemu.PairActed);

    private bool Hangs(WatchedQemu qemu) => qemu.Status == MigrationStatus.WaitUnplug && qemu.Lasted(_now) > WaitUnplugLimit;

    // Only a migration that was seen to begin is known not to have waited.
    private bool IsWithoutUnplug(WatchedQemu qemu) =>
        qemu is { Side: MigrationSide.Source, HasPassedUnplug: true, WasSeenToBegin: true, PairActed: false } && IsPairPresent(qemu);

    private bool IsPairPresent(WatchedQemu qemu) => ExpectsPair || qemu.HasPair || Others(qemu).Any(other => other.HasPair);

    private IEnumerable<WatchedQemu> Others(WatchedQemu qemu) => _qemus.Values.Where(other => other != qemu);

    private string? OfAnother(WatchedQemu qemu, Func<WatchedQemu, string?> member) => Others(qemu).Select(member).FirstOrDefault(value => value is not null);

    private MigrationWarning Warn(WatchedQemu qemu, (MigrationWarningKind Kind, string Message) suspicion, DateTimeOffset? time = null)
    {
        _isSuspicious = true;
        return new MigrationWarning(qemu.Vm, qemu.Side, time ?? _time, suspicion.Kind, suspicion.Message);
    }
}
