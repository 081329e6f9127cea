using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace RelaxCodec.Conformance.Tokens;

/// <summary>A long run over changed documents, on all cores.</summary>
internal sealed class TokenRun(IAnsiConsole console, int seed, int count)
{
    private const int Batch = 1000;

    /// <summary>Compares the tokens of documents.</summary>
    /// <returns>Whether nothing differs.</returns>
    public bool Compare(int shown)
    {
        var differences = new ConcurrentQueue<string>();
        long accepted = 0;
        long done = 0;
        var clock = Stopwatch.StartNew();
        Parallel.For(0, (count + Batch - 1) / Batch, batch =>
        {
            var documents = new TokenMutator((seed * 1_000_003) + batch);
            for (int i = 0; i < Batch && (batch * Batch) + i < count; i++)
            {
                TokenDocument document = documents.Next();
                TokenOutcome outcome = TokenComparison.Compare(document);
                if (outcome.IsAccepted)
                    Interlocked.Increment(ref accepted);
                if (outcome.Difference is not null)
                    differences.Enqueue(outcome.Difference + "\n    " + document);
                Interlocked.Increment(ref done);
            }
        });
        foreach (string difference in differences.Take(shown))
            console.WriteLine(difference);
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{done:N0} documents in {clock.Elapsed.TotalSeconds:N0} s: {accepted:N0} accepted and "
            + $"{done - accepted - differences.Count:N0} refused alike, {differences.Count:N0} different"));
        return differences.IsEmpty;
    }
}
