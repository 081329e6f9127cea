namespace RelaxCodec.Cli;

/// <summary>
/// Work on all processors whose results are taken in order. What is under way at a time, and what waits to be taken, is bounded.
/// </summary>
/// <typeparam name="T">A result.</typeparam>
/// <param name="workers">How many work at a time; 1 for one after the other.</param>
/// <param name="take">Takes a result, on the thread that adds the work.</param>
internal sealed class OrderedWork<T>(int workers, Action<T> take)
{
    // Small pieces go in batches: handing each over alone costs as much as judging it. The first ones are few, and start at once.
    private const int MostPieces = 32;
    private const int PiecesBeforeGrowth = 8;
    private const long EnoughBytes = 256 * 1024;

    // Enough that nobody waits for the slowest; few enough that the documents under way fit into memory.
    private const int BatchesPerWorker = 3;
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly Queue<(Task<T[]> Batch, long Bytes)> _underWay = new();
    private List<Func<T>> _next = [];
    private long _nextBytes;
    private long _bytes;
    private int _added;

    /// <summary>Adds a piece of work; takes results where there is no room.</summary>
    /// <param name="bytes">How much memory it holds.</param>
    /// <param name="piece">The work.</param>
    public void Add(long bytes, Func<T> piece)
    {
        if (workers == 1)
        {
            take(piece());
            return;
        }

        while (_underWay.Count > 0 && _bytes + _nextBytes + bytes > MostBytes)
            TakeFirst();
        _next.Add(piece);
        _nextBytes += bytes;
        _added++;
        if (_nextBytes >= EnoughBytes || _next.Count >= Math.Min(MostPieces, _added / PiecesBeforeGrowth))
            Begin();
    }

    /// <summary>Takes the results that are left.</summary>
    public void Finish()
    {
        if (_next.Count > 0)
            Begin();
        while (_underWay.Count > 0)
            TakeFirst();
    }

    private void Begin()
    {
        while (_underWay.Count >= workers * BatchesPerWorker)
            TakeFirst();
        List<Func<T>> batch = _next;
        _underWay.Enqueue((Task.Run(() => batch.ConvertAll(static piece => piece()).ToArray()), _nextBytes));
        _bytes += _nextBytes;
        _next = [];
        _nextBytes = 0;
    }

    private void TakeFirst()
    {
        (Task<T[]> batch, long bytes) = _underWay.Dequeue();
        foreach (T result in batch.GetAwaiter().GetResult())
            take(result);
        _bytes -= bytes;
    }
}
