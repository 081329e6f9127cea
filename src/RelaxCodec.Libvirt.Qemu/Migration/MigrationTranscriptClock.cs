namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// When each message of a transcript was said. Events carry the wall clock's time; the rest has the time of its arrival at most, on a clock
/// of the transcript. What a monitor says arrives late, never early: the least delay of an event gives the distance of the two clocks.
/// </summary>
internal sealed class MigrationTranscriptClock
{
    // Hosts that somebody has set at all are nearer to each other; what is farther apart is put together by the clock of the transcript.
    private static readonly TimeSpan OneClock = TimeSpan.FromSeconds(5);

    // One monitor never reorders its events: where its clock goes back, or far ahead of the transcript's, somebody has set it meanwhile.
    private static readonly TimeSpan StepBack = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan StepAhead = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, TimeSpan> _offsets;
    private readonly HashSet<string> _stepped;
    private readonly TimeSpan? _offset;
    private readonly bool _isOneClock;
    private readonly Dictionary<MigrationTranscriptEntry, TimeSpan> _elapsed = new(ReferenceEqualityComparer.Instance);

    /// <param name="arrived">The messages in the order of their arrival.</param>
    public MigrationTranscriptClock(IReadOnlyList<MigrationTranscriptEntry> arrived)
    {
        IsWallClock = arrived.Any(entry => entry.Timestamp is not null);
        IGrouping<string, MigrationTranscriptEntry>[] events = [.. arrived.Where(entry =>
            entry is { Timestamp: not null, Arrival: not null }).GroupBy(entry => entry.Vm)];
        _offsets = events.ToDictionary(
            monitor => monitor.Key, monitor => monitor.Max(entry => entry.Timestamp!.Value - entry.Arrival!.Value));
        _stepped = [.. events.Where(monitor => IsStepped([.. monitor])).Select(monitor => monitor.Key)];
        _offset = _offsets.Count > 0 ? _offsets.Values.Max() : IsWallClock ? null : TimeSpan.Zero;
        _isOneClock = _offsets.Count == 0 || _offset - _offsets.Values.Min() < OneClock;
        foreach (IGrouping<string, MigrationTranscriptEntry> monitor in arrived.GroupBy(entry => entry.Vm))
            Place([.. monitor]);
    }

    /// <summary>Whether the times are those of the wall clock, since 1970; else they are those of the transcript.</summary>
    public bool IsWallClock { get; }

    /// <summary>When a message was said, on one clock for all; null if nothing tells.</summary>
    public TimeSpan? ElapsedAt(MigrationTranscriptEntry entry) => _elapsed.TryGetValue(entry, out TimeSpan elapsed) ? elapsed : null;

    /// <summary>The same by the wall clock of that QEMU's host; null if nothing tells.</summary>
    public DateTimeOffset? TimeAt(MigrationTranscriptEntry entry) =>
        IsWallClock && ElapsedAt(entry) is { } elapsed ? DateTimeOffset.UnixEpoch + elapsed - Correction(entry.Vm) : null;

    // A reply overtakes nothing that the same monitor said before it, and nothing that it said behind it overtakes the reply.
    private void Place(MigrationTranscriptEntry[] monitor)
    {
        var next = new TimeSpan?[monitor.Length];
        for (int i = monitor.Length - 2; i >= 0; i--)
            next[i] = EventTime(monitor[i + 1]) ?? next[i + 1];

        TimeSpan? latest = null;
        for (int i = 0; i < monitor.Length; i++)
        {
            TimeSpan? time = EventTime(monitor[i]);
            if (time is null && monitor[i].Arrival + _offset is { } arrival)
            {
                time = _isOneClock && _offsets.TryGetValue(monitor[i].Vm, out TimeSpan own) ? arrival - _offset + own : arrival;
                if (latest > time)
                    time = latest;
                if (next[i] < time)
                    time = next[i];
            }

            if ((time ?? latest) is not { } placed)
                continue;
            _elapsed[monitor[i]] = placed;
            if (latest is null || placed > latest)
                latest = placed;
        }
    }

    private TimeSpan? EventTime(MigrationTranscriptEntry entry) =>
        _stepped.Contains(entry.Vm) ? null : entry.Timestamp + Correction(entry.Vm);

    private static bool IsStepped(MigrationTranscriptEntry[] events)
    {
        for (int i = 1; i < events.Length; i++)
        {
            TimeSpan told = events[i].Timestamp!.Value - events[i - 1].Timestamp!.Value;
            TimeSpan passed = events[i].Arrival!.Value - events[i - 1].Arrival!.Value;
            if (told < -StepBack || told - passed > StepAhead)
                return true;
        }

        return false;
    }

    private TimeSpan Correction(string vm) =>
        !_isOneClock && _offsets.TryGetValue(vm, out TimeSpan own) ? _offset!.Value - own : TimeSpan.Zero;
}
