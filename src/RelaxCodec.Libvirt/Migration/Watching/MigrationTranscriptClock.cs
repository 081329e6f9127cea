namespace RelaxCodec.Libvirt;

/// <summary>
/// When each message of a transcript was said. Events carry the wall clock's time; the rest has the time of its arrival at most, on a clock of the transcript. What
/// a monitor says arrives late, never early: the least delay of an event gives the distance of the two clocks.
/// </summary>
internal sealed class MigrationTranscriptClock
{
    private readonly Dictionary<string, TimeSpan> _offsets;
    private readonly TimeSpan? _offset;
    private readonly Dictionary<string, TimeSpan> _latest = [];

    public MigrationTranscriptClock(IReadOnlyCollection<MigrationTranscriptEntry> entries)
    {
        IsWallClock = entries.Any(entry => entry.Timestamp is not null);
        // Two hosts may have two wall clocks, so each monitor has a distance of its own.
        _offsets = entries.Where(entry => entry is { Timestamp: not null, Arrival: not null }).GroupBy(entry => entry.Vm).ToDictionary(
            monitor => monitor.Key, monitor => monitor.Max(entry => entry.Timestamp!.Value - entry.Arrival!.Value));
        _offset = _offsets.Count > 0 ? _offsets.Values.Max() : IsWallClock ? null : TimeSpan.Zero;
    }

    /// <summary>Whether the times are those of the wall clock, since 1970; else they are those of the transcript.</summary>
    public bool IsWallClock { get; }

    /// <summary>The time of a message; null if nothing tells. To be asked in the order of arrival.</summary>
    public TimeSpan? Place(MigrationTranscriptEntry entry)
    {
        TimeSpan? latest = _latest.TryGetValue(entry.Vm, out TimeSpan known) ? known : null;
        TimeSpan? time = entry.Timestamp
            ?? Latest(latest, entry.Arrival + (_offsets.TryGetValue(entry.Vm, out TimeSpan offset) ? offset : _offset));
        if (Latest(latest, time) is { } now)
            _latest[entry.Vm] = now;
        return time;
    }

    // A reply never overtakes what the same monitor said before it.
    private static TimeSpan? Latest(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other ?? one : one;
}
