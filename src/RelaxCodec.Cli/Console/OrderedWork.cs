namespace RelaxCodec.Cli;

/// <summary>Work on all processors whose results are taken in order. What is under way at a time, and what waits to be taken, is bounded.</summary>
/// <typeparam name="T">A result.</typeparam>
/// <param name="workers">How many work at a time; 1 for one after the other.</param>
/// <param name="take">Takes a result, on the thread that adds the work.</param>
internal sealed class OrderedWork<T>(int workers, Action<T> take)
{
    // Enough that nobody waits for the slowest; few enough that the documents under way fit into memory.
    private const int PiecesPerWorker = 4;
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly Queue<(Task<T> Piece, long Bytes)> _underWay = new();
    private long _bytes;

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

        while (_underWay.Count == workers * PiecesPerWorker || (_underWay.Count > 0 && _bytes + bytes > MostBytes))
            TakeFirst();
        _underWay.Enqueue((Task.Run(piece), bytes));
        _bytes += bytes;
    }

    /// <summary>Takes the results that are left.</summary>
    public void Finish()
    {
        while (_underWay.Count > 0)
            TakeFirst();
    }

    private void TakeFirst()
    {
        (Task<T> piece, long bytes) = _underWay.Dequeue();
        take(piece.GetAwaiter().GetResult());
        _bytes -= bytes;
    }
}
