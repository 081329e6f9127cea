using System.Diagnostics;
using System.Globalization;
using RelaxCodec.Benchmarks.Orders;

namespace RelaxCodec.Benchmarks.BigDocuments;

/// <summary>One contender on a document of one length, in a process of its own: a working set never forgets who came before.</summary>
internal static class BigRun
{
    private const int OrdersAtHand = 64;
    private const int LinesOfAnOrder = 2; // about 1 KB
    private const long WarmUpLength = 100_000;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(200);

    /// <summary>Reads and prints: milliseconds a megabyte, and the bytes of the largest working set above the one before.</summary>
    /// <param name="contender">The index of the contender in <see cref="BigContenders.All"/>.</param>
    /// <param name="length">The length of the document, bytes.</param>
    /// <param name="isTrial">Whether it runs just once, without a warm-up.</param>
    public static async Task PrintAsync(int contender, long length, bool isTrial)
    {
        BigContender reader = BigContenders.All[contender];
        byte[][] orders = OrderText.Make(OrdersAtHand, LinesOfAnOrder);
        if (!isTrial)
            await WarmUpAsync(reader, orders).ConfigureAwait(false);

        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        long before = process.WorkingSet64;
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
        long peak = process.PeakWorkingSet64 - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{used.TotalMilliseconds * 1e6 / bytes} {peak}"));
    }

    private static async Task WarmUpAsync(BigContender reader, byte[][] orders)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        while (Environment.CpuUsage.TotalTime - start < WarmUpTime)
        {
            await ReadAsync(reader, orders, WarmUpLength).ConfigureAwait(false);
            await Task.Delay(10).ConfigureAwait(false); // for the JIT, which works when nothing new comes
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
