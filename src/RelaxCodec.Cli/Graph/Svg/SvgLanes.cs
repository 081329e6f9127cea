namespace RelaxCodec.Cli;

/// <summary>Upright lines beside each other, such that no two that meet in height share a lane.</summary>
internal sealed class SvgLanes
{
    private readonly Dictionary<object, int> _lanes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives each line the first lane that is free.</summary>
    /// <param name="lines">What each line is of, and its ends.</param>
    public SvgLanes(IEnumerable<(object Of, int Top, int Bottom)> lines)
    {
        var taken = new PriorityQueue<int, int>();
        var free = new SortedSet<int>();
        foreach ((object of, int top, int bottom) in lines.Where(static line => line.Top < line.Bottom).OrderBy(static line => line.Top))
        {
            while (taken.TryPeek(out int lane, out int end) && end < top)
            {
                free.Add(lane);
                taken.Dequeue();
            }

            int chosen = free.Count > 0 ? free.Min : Count++;
            free.Remove(chosen);
            taken.Enqueue(chosen, bottom);
            _lanes[of] = chosen;
        }
    }

    /// <summary>How many lanes there are.</summary>
    public int Count { get; private set; }

    /// <summary>The lane of a line, from 0; null for one without height.</summary>
    public int? Of(object line) => _lanes.TryGetValue(line, out int lane) ? lane : null;
}
