using System.Globalization;
using RelaxCodec.Benchmarks.Comparing;
using RelaxCodec.Benchmarks.Starting;

namespace RelaxCodec.Benchmarks.BigDocuments;

/// <summary>Alternates processes that read documents of some lengths.</summary>
internal static class BigRace
{
    /// <summary>The command that makes this program one of these processes.</summary>
    public const string Command = "read-big";

    /// <summary>Processor time and memory of every contender for every length it takes: medians of the rounds, sorted by length.</summary>
    /// <param name="lengths">The lengths, bytes, from the shortest to the longest.</param>
    /// <param name="rounds">How many processes each contender is given.</param>
    /// <param name="isTrial">Whether each just runs once, without a warm-up.</param>
    /// <param name="names">The contenders; none for all.</param>
    public static IReadOnlyList<BigScore> Run(IReadOnlyList<long> lengths, int rounds, bool isTrial, params string[] names)
    {
        int[] contenders = [.. Enumerable.Range(0, BigContenders.All.Count)
            .Where(index => names.Length == 0 || names.Contains(BigContenders.All[index].Name))];
        List<BigScore> runs = [];
        for (int round = 0; round < rounds; round++)
        {
            Console.Error.WriteLine($"measuring large documents, round {round + 1} of {rounds}");
            foreach (int contender in contenders)
                runs.AddRange(RunOne(contender, [.. lengths.Where(length => length <= BigContenders.All[contender].MaxLength)], isTrial));
        }

        return [.. runs.GroupBy(run => (run.Length, run.Name)).OrderBy(group => group.Key.Length).Select(group => new BigScore(
            group.Key.Name,
            group.Key.Length,
            Score.MedianOf([.. group.Select(run => run.Milliseconds)]),
            Score.MedianOf([.. group.Select(run => run.PeakBytes)])))];
    }

    private static IEnumerable<BigScore> RunOne(int contender, long[] lengths, bool isTrial)
    {
        string output = DotNetProgram.Output("RelaxCodec.Benchmarks.dll",
        [
            Command,
            contender.ToString(CultureInfo.InvariantCulture),
            string.Join(',', lengths),
            .. isTrial ? ["--short"] : (string[])[],
        ]);
        double[][] lines = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray())];
        return lengths.Select((length, i) => new BigScore(BigContenders.All[contender].Name, length, lines[i][0], lines[i][1]));
    }
}
