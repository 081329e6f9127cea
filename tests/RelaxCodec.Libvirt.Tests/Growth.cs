using System.Diagnostics;

namespace RelaxCodec.Libvirt.Tests;

/// <summary>How work grows: a square shows where four times as much takes sixteen times as long.</summary>
internal static class Growth
{
    private const int Rounds = 5;
    private const double Square = 16;

    /// <summary>Fails where the work for four times as much is nearer to its square than to four times as much.</summary>
    /// <param name="prepare">Makes the work for a size, and does what is not measured.</param>
    /// <param name="size">The smaller size.</param>
    public static void AssertLinear(Func<int, Action> prepare, int size)
    {
        Action small = prepare(size);
        Action large = prepare(size * 4);
        double ratio = double.MaxValue;
        // The best of some: a machine that does something else as well makes any of them slow.
        double best = double.MaxValue;
        double bestOfLarge = double.MaxValue;
        for (int round = 0; round < Rounds && ratio > Square / 2; round++)
        {
            best = Math.Min(best, Time(small));
            bestOfLarge = Math.Min(bestOfLarge, Time(large));
            ratio = bestOfLarge / best;
        }

        Assert.True(ratio < Square, $"four times as much takes {ratio:0.0} times as long");
    }

    private static double Time(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
