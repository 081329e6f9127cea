using System.Runtime.CompilerServices;

namespace RelaxCodec.Benchmarks.Comparing;

/// <summary>Contenders alternated in one process over the same documents.</summary>
/// <remarks>
/// BenchmarkDotNet runs one contender after the other, by wall clock. On a machine that does other work too, or whose clock rate changes,
/// ratios of such times are off by a quarter; taken turn by turn, of the thread's own time, they repeat within a few per cent.
/// </remarks>
internal static class Race
{
    // The JIT compiles its last tier in the background, and only when it has seen no new methods for a tenth of a second.
    private const double MicrosecondsBetweenPauses = 30_000;
    private static readonly TimeSpan ShortPause = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan LongPause = TimeSpan.FromMilliseconds(400);

    /// <summary>Lets the contenders run and returns their scores, in the same order.</summary>
    /// <param name="documents">How many documents there are: the indices below it are handed to each contender in turn.</param>
    /// <param name="contenders">The contenders.</param>
    /// <param name="effort">How long it may take.</param>
    /// <param name="repetitions">How often a contender has each document in a row.</param>
    public static IReadOnlyList<Score> Run(int documents, IReadOnlyList<Contender> contenders, Effort effort, int repetitions = 1)
    {
        int[] passes = WarmUp(documents, contenders, effort, repetitions);
        double[][] turns = [.. contenders.Select(_ => new double[effort.Rounds])];
        for (int round = 0; round < effort.Rounds; round++)
        {
            for (int turn = 0; turn < contenders.Count; turn++)
            {
                // Forwards and backwards by turns: nobody always comes behind the same one and collects what that one left.
                int index = round % 2 == 0 ? turn : contenders.Count - 1 - turn;
                double start = ThreadClock.Microseconds;
                for (int pass = 0; pass < passes[index]; pass++)
                    Pass(contenders[index], documents, repetitions);
                turns[index][round] = (ThreadClock.Microseconds - start) / ((double)passes[index] * documents * repetitions);
            }
        }

        return [.. contenders.Select((contender, index) =>
            new Score(contender.Name, turns[index], Allocated(contender, documents), Retained(contender, documents)))];
    }

    private static int[] WarmUp(int documents, IReadOnlyList<Contender> contenders, Effort effort, int repetitions)
    {
        // Half of the time each, twice over: what one contender does to code that they share is seen by all before the times are taken.
        double[] fastest = [.. contenders.Select(_ => double.MaxValue)];
        for (int half = 0; half < 2; half++)
        {
            for (int index = 0; index < contenders.Count; index++)
            {
                double start = ThreadClock.Microseconds;
                double now = start;
                double paused = start;
                for (int pass = 1; pass == 1 || now - start < effort.WarmUpMicroseconds / 2; pass++)
                {
                    double before = now;
                    Pass(contenders[index], documents, repetitions);
                    now = ThreadClock.Microseconds;
                    fastest[index] = Math.Min(fastest[index], now - before);
                    if (now - paused < MicrosecondsBetweenPauses)
                        continue;
                    Thread.Sleep(ShortPause);
                    paused = now;
                }
            }

            if (effort.Rounds > 1)
                Thread.Sleep(LongPause);
        }

        return [.. fastest.Select(pass => Math.Max(1, (int)Math.Ceiling(effort.TurnMicroseconds / Math.Max(pass, 1))))];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Pass(Contender contender, int documents, int repetitions)
    {
        for (int document = 0; document < documents; document++)
        {
            for (int repetition = 0; repetition < repetitions; repetition++)
                contender.Work(document);
        }
    }

    private static double Allocated(Contender contender, int documents)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Pass(contender, documents, repetitions: 1);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)documents;
    }

    private static double? Retained(Contender contender, int documents)
    {
        object?[] kept = new object?[documents];
        long before = LiveBytes();
        Keep(contender, kept);
        long after = LiveBytes();
        bool any = kept.Any(item => item is not null);
        GC.KeepAlive(kept);
        return any ? (after - before) / (double)documents : null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(Contender contender, object?[] kept)
    {
        for (int document = 0; document < kept.Length; document++)
            kept[document] = contender.Work(document);
    }

    private static long LiveBytes()
    {
        // The second collection takes what finalizers of the first let go.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
