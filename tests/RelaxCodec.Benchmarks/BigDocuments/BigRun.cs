using System.Diagnostics;
using System.Globalization;
using RelaxCodec.Benchmarks.Orders;

namespace RelaxCodec.Benchmarks.BigDocuments;

/// <summary>One contender on documents of growing length, in a process of its own: a working set never forgets who came before.</summary>
internal static class BigRun
{
    private const int OrdersAtHand = 64;
    private const int LinesOfAnOrder = 2; // under 1 KB
    private const long WarmUpLength = 10_000;
    private const int ReadsBetweenPauses = 200;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(0.3);

    /// <summary>
    /// Reads and prints a line for each length: milliseconds a megabyte, and the bytes of the largest working set so far above the first
    /// one.
    /// </summary>
    /// <param name="contender">The index of the contender in <see cref="BigContenders.All"/>.</param>
    /// <param name="lengths">The lengths of the documents, bytes, from the shortest to the longest.</param>
    /// <param name="isTrial">Whether each is read just once, without a warm-up.</param>
    public static async Task PrintAsync(int contender, IReadOnlyList<long> lengths, bool isTrial)
    {
        BigContender reader = BigContenders.All[contender];
        byte[][] orders = OrderText.Make(OrdersAtHand, LinesOfAnOrder);
        if (!isTrial)
            await WarmUpAsync(reader, orders).ConfigureAwait(false);

        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        long before = process.WorkingSet64;
        foreach (long length in lengths)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            TimeSpan used;
            long bytes = 0;
            do
            {
                bytes += await ReadAsync(reader, orders, length).ConfigureAwait(false);
                used = Environment.CpuUsage.TotalTime - start;
            }
            while (used < LeastTime && !isTrial);

            process.Refresh();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{used.TotalMilliseconds * 1e6 / bytes} {process.PeakWorkingSet64 - before}"));
        }
    }

    private static async Task WarmUpAsync(BigContender reader, byte[][] orders)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int read = 0; Environment.CpuUsage.TotalTime - start < WarmUpTime; read++)
        {
            await ReadAsync(reader, orders, WarmUpLength).ConfigureAwait(false);
            if (read % ReadsBetweenPauses == 0)
                await Task.Delay(50).ConfigureAwait(false); // for the JIT, which compiles its last tier when nothing new comes
        }
    }

    private static async Task<long> ReadAsync(BigContender reader, byte[][] orders, long length)
    {
        await using var document = new RepeatedItems("<orders>\n"u8.ToArray(), orders, "</orders>\n"u8.ToArray(), length);
        if (await reader.Read(document).ConfigureAwait(false) == 0)
            throw new InvalidOperationException($"{reader.Name} found nothing.");
        return document.BytesRead;
    }
}
