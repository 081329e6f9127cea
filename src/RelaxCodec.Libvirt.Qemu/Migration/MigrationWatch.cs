using static RelaxCodec.Libvirt.Qemu.MigrationMessageKind;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// Follows the migration of a guest with a failover pair by what one or both QEMUs say: tells each change of status with what it means for the guest's
/// network, and whatever is suspicious, silence above all. docs/migration-watch.md has the facts.
/// </summary>
public sealed class MigrationWatch
{
    // QEMU gives an unplug up 30 s after the migration was cancelled; who asks now and then measures less.
    private static readonly TimeSpan UnplugPatience = TimeSpan.FromSeconds(25);

    private readonly Dictionary<string, WatchedQemu> _qemus = [];
    private TimeSpan? _start;
    private TimeSpan? _now;
    private DateTimeOffset? _time;
    private bool _isSuspicious;
    private bool _endedBadly;

    /// <summary>How long a guest may take to give its primary up before it is suspicious.</summary>
    public static TimeSpan WaitUnplugLimit { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether the guest is known to have a failover pair; else only what QEMU says tells. Of a QEMU whose side nothing tells it is taken for the source's.</summary>
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
            notices.Add(Warn(hanging, MigrationSuspicion.LongUnplug(hanging, isOver: false)));
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
        qemu.IsHeard |= message.Kind is StatusEvent or UnplugPrimary or FailoverNegotiated or UnplugRefused or DeviceDeleted;
        switch (message.Kind)
        {
            case SessionBegins:
                qemu.BeginSession();
                break;
            case MigrationRequested:
                qemu.Request(message.Side);
                break;
            case NoAnswer:
                qemu.LastTold = message.Elapsed;
                break;
            case MigrationRefused:
                qemu.IsRequested = false;
                notices.Add(Warn(qemu, MigrationSuspicion.Refusal(message.Error)));
                break;
            case EarlierStatus:
                TakeEarlier(qemu, message);
                break;
            case StatusEvent or StatusReply:
                TakeStatus(qemu, message, notices);
                break;
            case UnplugPrimary:
                // It may come before the first question that would tell of the migration.
                if (qemu.Status.IsFinal)
                    qemu.Restart();
                BeginUnlessUnderway(qemu, MigrationStatus.Setup, wasWatched: true);
                if (message.Device is { } primary && qemu.Primaries.Add(primary))
                    WarnOfUnplugOfItself(qemu, primary);
                break;
            case FailoverNegotiated:
                TakeNegotiation(qemu, message.Device);
                break;
            case StandbyFound when message.Device is { } found:
                qemu.Standbys.Add(found);
                WarnOfMissingUnplugs(qemu);
                break;
            case UnplugRefused when qemu.Status == MigrationStatus.WaitUnplug:
                notices.Add(Warn(qemu, MigrationSuspicion.RefusedUnplug(message.Device)));
                break;
            case DeviceDeleted when message.Device is { } gone:
                notices.AddRange(OfDeleted(qemu, gone).Select(suspicion => Warn(qemu, suspicion)));
                break;
            case DevicesListed:
                qemu.List(message.Devices);
                break;
            case GuestStopped or GuestRuns:
                qemu.IsPaused = message.Kind == GuestStopped;
                break;
        }
    }

    private static void TakeEarlier(WatchedQemu qemu, MigrationMessage message)
    {
        qemu.Hear(message);
        qemu.Enter(message.Status, null);
    }

    private void TakeNegotiation(WatchedQemu qemu, string? standby)
    {
        qemu.Negotiate();
        // A destination has no guest that could, unless one has come: the status that tells of it may be asked for later.
        qemu.NegotiatedMeanwhile |= qemu.IsUnderway || qemu.Side == MigrationSide.Destination && qemu.Status == MigrationStatus.None;
        if (qemu.Side == MigrationSide.Unknown && qemu.IsUnderway)
            qemu.Side = MigrationSide.Destination;
        if (standby is not null && qemu.Standbys.Add(standby))
        {
            foreach (WatchedQemu source in _qemus.Values.Where(source => source.Primaries.Contains(standby)))
                WarnOfUnplugOfItself(source, standby);
        }

        WarnOfMissingUnplugs(qemu);
    }

    // That there is a pair may come to light after the migration has passed the place where it would have unplugged something.
    private void WarnOfMissingUnplugs(WatchedQemu teller)
    {
        foreach (WatchedQemu source in _qemus.Values.Where(IsWithoutUnplug).Where(source => source.Told.Add(MigrationWarningKind.NoUnplug)))
            source.Pending.Add(Warn(source, MigrationSuspicion.MissingUnplug(teller.Standbys, source.HasNegotiated)));
    }

    private void WarnOfUnplugOfItself(WatchedQemu source, string primary)
    {
        if (_qemus.Values.Any(qemu => qemu.Standbys.Contains(primary)) && source.Told.Add(MigrationWarningKind.StandbyUnplugged))
            source.Pending.Add(Warn(source, MigrationSuspicion.WrongUnplug(primary)));
    }

    private IEnumerable<(MigrationWarningKind, string)> OfDeleted(WatchedQemu qemu, string gone)
    {
        if (qemu.Side == MigrationSide.Destination)
        {
            if (qemu.Status == MigrationStatus.Completed && PrimariesOfOthers(qemu).Contains(gone) && qemu.Told.Add(MigrationWarningKind.NoPrimaryAtDestination))
                yield return MigrationSuspicion.NoPrimary([gone]);
        }
        else if ((qemu.Primaries.Contains(gone) && qemu.Status != MigrationStatus.Completed || qemu.Primaries.Count == 0 && qemu.UnplugWasGivenUp) && qemu.LostPrimaries.Add(gone))
        {
            yield return MigrationSuspicion.GonePrimary(gone);
        }
    }

    private void TakeStatus(WatchedQemu qemu, MigrationMessage message, List<MigrationNotice> notices)
    {
        if (IsEarlier(qemu, message))
        {
            TakeEarlier(qemu, message);
            return;
        }

        if (qemu.IsUnderway && (qemu.IsAbandoned || !qemu.HasTold) && message.Status == MigrationStatus.Setup && qemu.Status != MigrationStatus.None)
        {
            if (!qemu.IsAbandoned)
                notices.Add(Warn(qemu, MigrationSuspicion.Unfinished(qemu)));
            qemu.Restart();
        }

        bool isGapless = qemu.SendsEvents && message.Kind == StatusEvent;
        bool isFirst = !qemu.HasTold;
        bool isNews = IsNews(qemu, message);
        qemu.Hear(message);
        if (isNews)
            notices.Add(Change(qemu, message, isFirst, isGapless));
        else if (message is { Error: { } error } && message.Status == MigrationStatus.Failed && qemu.Told.Add(MigrationWarningKind.Failed))
            notices.Add(Warn(qemu, MigrationSuspicion.Failure(error)));
        if (message.Status == qemu.Status)
            qemu.LastTold = message.Elapsed;
        if (message.SetupTime > WaitUnplugLimit && qemu.PairActed && !(qemu.SendsEvents && qemu.WasSeenToBegin) && qemu.Told.Add(MigrationWarningKind.UnplugHangs))
            notices.Add(Warn(qemu, MigrationSuspicion.LongUnplug(qemu, isOver: qemu.Status != MigrationStatus.WaitUnplug)));
    }

    // A QEMU that nobody has asked for a migration yet answers with what its latest one has left. One that waits for a guest has had none.
    private static bool IsEarlier(WatchedQemu qemu, MigrationMessage message) =>
        message is { Kind: StatusReply, Status.IsFinal: true } && qemu is { HasTold: false, IsUnderway: false, IsRequested: false, Side: not MigrationSide.Destination };

    private static bool IsNews(WatchedQemu qemu, MigrationMessage message) =>
        message.Status != qemu.Status
        && (message.Kind == StatusEvent
            // Replies may be out of date where events come, but never tell an end too early.
            || message.Status != MigrationStatus.None && (!qemu.SendsEvents || qemu.IsUnderway && message.Status.IsFinal));

    private MigrationChange Change(WatchedQemu qemu, MigrationMessage message, bool isFirst, bool isGapless)
    {
        MigrationStatus previous = qemu.Status;
        TimeSpan? lasted = qemu.Lasted(message.Elapsed);
        TimeSpan? observed = isGapless ? lasted : qemu.Lasted(qemu.LastTold);
        BeginUnlessUnderway(qemu, message.Status, wasWatched: !isFirst);
        var suspicions = new List<(MigrationWarningKind, string)>();
        if (!isFirst && !(isGapless ? previous.CanBecome(message.Status, qemu.Side) : previous.CanLeadTo(message.Status, qemu.Side)))
            suspicions.Add(MigrationSuspicion.WrongOrder(previous, message.Status, qemu.Side, isGapless));
        if (previous == MigrationStatus.WaitUnplug && observed > WaitUnplugLimit && qemu.Told.Add(MigrationWarningKind.UnplugHangs))
            suspicions.Add(MigrationSuspicion.LongUnplug(qemu, isOver: true));

        qemu.Enter(message.Status, message.Elapsed);
        qemu.UnplugWasGivenUp = qemu is { EndedInVain: true, HasPassedUnplug: false } && previous == MigrationStatus.Cancelling && observed >= UnplugPatience;
        suspicions.AddRange(AtChange(qemu, message.Error));
        if (qemu.EndedInVain)
            EndInVain(qemu);
        List<MigrationWarning> warnings = [.. qemu.Pending, .. suspicions.Select(suspicion => Warn(qemu, suspicion, message.Time))];
        qemu.Pending.Clear();
        return new MigrationChange(qemu.Vm, qemu.Side, message.Time, previous, message.Status)
        {
            SinceStart = message.Elapsed - _start is { } since ? since > TimeSpan.Zero ? since : TimeSpan.Zero : null,
            PreviousLasted = lasted,
            Network = NetworkOf(qemu),
            Warnings = warnings,
        };
    }

    private void EndInVain(WatchedQemu qemu)
    {
        _endedBadly = true;
        if (qemu.Side == MigrationSide.Destination)
            return;
        foreach (WatchedQemu destination in Others(qemu).Where(other => other.Side == MigrationSide.Destination))
            destination.Abandon();
    }

    private IEnumerable<(MigrationWarningKind, string)> AtChange(WatchedQemu qemu, string? error)
    {
        if (IsWithoutUnplug(qemu) && qemu.Told.Add(MigrationWarningKind.NoUnplug))
            yield return MigrationSuspicion.MissingUnplug(qemu.Standbys.Count > 0 ? qemu.Standbys : [.. Others(qemu).SelectMany(other => other.Standbys)], qemu.HasNegotiated);
        if (qemu is { EndedInVain: true, Side: not MigrationSide.Destination, WasPostcopy: false } && (qemu.PairActed || qemu.UnplugWasGivenUp))
            yield return MigrationSuspicion.EndedWithoutPrimary(qemu);
        if (qemu.Status == MigrationStatus.Failed && error is not null && qemu.Told.Add(MigrationWarningKind.Failed))
            yield return MigrationSuspicion.Failure(error);
        if (qemu is { Side: MigrationSide.Destination, NegotiatedMeanwhile: false } && qemu.Status == MigrationStatus.Completed && IsPairPresent(qemu))
            yield return MigrationSuspicion.NoNegotiationAtDestination(Others(qemu).Any(other => other.HasNegotiated));
    }

    private IEnumerable<(MigrationWarningKind, string)> AtEnd(WatchedQemu qemu)
    {
        bool isDestination = qemu.Side == MigrationSide.Destination;
        WatchedQemu? source = isDestination ? Others(qemu).FirstOrDefault(other => other.Side == MigrationSide.Source) : null;
        if (source?.Status == MigrationStatus.Completed && !qemu.IsAbandoned && (qemu.IsUnderway || qemu.Status == MigrationStatus.Failed))
            yield return MigrationSuspicion.LostDestination();
        else if (qemu is { IsUnderway: true, IsAbandoned: false })
            yield return MigrationSuspicion.Unfinished(qemu);
        if (qemu.Devices is not { } devices)
            yield break;
        if (!isDestination && qemu.EndedInVain)
        {
            foreach (string lost in qemu.Primaries.Where(primary => !devices.Contains(primary)).Where(qemu.LostPrimaries.Add))
                yield return MigrationSuspicion.GonePrimary(lost);
        }

        if (isDestination && qemu.NegotiatedMeanwhile && qemu.Status == MigrationStatus.Completed && Missing(qemu, devices) is { } missing
            && qemu.Told.Add(MigrationWarningKind.NoPrimaryAtDestination))
        {
            yield return MigrationSuspicion.NoPrimary(missing);
        }
    }

    // The primaries that a destination lacks; empty if only their number is known, null if there is nothing to say. They may have other ids than at the source.
    private string[]? Missing(WatchedQemu destination, IReadOnlySet<string> devices)
    {
        int? appeared = destination.DevicesBeforeNegotiation is { } before ? devices.Count(device => !before.Contains(device)) : null;
        HashSet<string> expected = [.. PrimariesOfOthers(destination)];
        if (expected.Count == 0)
            return appeared == 0 ? [] : null;
        string[] missing = [.. expected.Where(primary => !devices.Contains(primary))];
        return missing.Length > 0 && !(appeared >= expected.Count) ? missing : null;
    }

    private void BeginUnlessUnderway(WatchedQemu qemu, MigrationStatus first, bool wasWatched)
    {
        if (qemu.IsUnderway)
            return;
        if (!_qemus.Values.Any(other => other.IsUnderway))
            _start = _now;
        HasSeenMigration = true;
        qemu.Begin(first, wasWatched);
    }

    private static string NetworkOf(WatchedQemu qemu)
    {
        if (qemu.WasPostcopy && (qemu.EndedInVain || qemu.Status == MigrationStatus.Failing || qemu.Status == MigrationStatus.Cancelling))
            return "the guest has run at the destination without all of its memory: it is lost on both sides";
        string network = qemu.Status.NetworkAt(qemu.Side, qemu.PairActed);
        bool mayHaveActed = qemu is { WasSeenToBegin: false, PairActed: false } && qemu.Side != MigrationSide.Destination && network != qemu.Status.NetworkAt(qemu.Side, pairActed: true);
        return mayHaveActed ? $"{network}, unless a primary was unplugged before the watch began" : network;
    }

    // Without events a status is known to last up to the last answer only.
    private bool Hangs(WatchedQemu qemu) => qemu.Status == MigrationStatus.WaitUnplug && qemu.Lasted(qemu.SendsEvents ? _now : qemu.LastTold) > WaitUnplugLimit;

    // Only a migration that was seen to begin, and whose events are heard, is known not to have waited: who asks now and then misses a short wait.
    private bool IsWithoutUnplug(WatchedQemu qemu) =>
        qemu is { HasPassedUnplug: true, WasSeenToBegin: true, IsHeard: true, PairActed: false } && IsPairPresent(qemu)
        && (qemu.Side == MigrationSide.Source || ExpectsPair && qemu.Side == MigrationSide.Unknown);

    private bool IsPairPresent(WatchedQemu qemu) => ExpectsPair || qemu.HasPair || Others(qemu).Any(other => other.HasPair);

    private IEnumerable<WatchedQemu> Others(WatchedQemu qemu) => _qemus.Values.Where(other => other != qemu);

    private IEnumerable<string> PrimariesOfOthers(WatchedQemu qemu) => Others(qemu).SelectMany(other => other.Primaries);

    private MigrationWarning Warn(WatchedQemu qemu, (MigrationWarningKind Kind, string Message) suspicion, DateTimeOffset? time = null)
    {
        _isSuspicious = true;
        return new MigrationWarning(qemu.Vm, qemu.Side, time ?? _time, suspicion.Kind, suspicion.Message);
    }
}
