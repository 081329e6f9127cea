using System.Globalization;
using RelaxCodec.Benchmarks.Comparing;
using RelaxCodec.Benchmarks.Starting;

namespace RelaxCodec.Benchmarks.BigDocuments;

/// <summary>Alternates processes that read documents of some lengths.</summary>
internal static class BigRace
{
    /// <summary>The command that makes this program one of these processes.</summary>
    public const string Command = "read-big";

    /// <summary>The processor time and memory of every contender for every length it takes: medians of the rounds.</summary>
    /// <param name="lengths">The lengths, bytes.</param>
    /// <param name="rounds">How many processes each is given.</param>
    /// <param name="isTrial">Whether each just runs once, without a warm-up.</param>
    /// <param name="names">The contenders; none for all.</param>
    public static IReadOnlyList<BigScore> Run(IReadOnlyList<long> lengths, int rounds, bool isTrial, params string[] names)
    {
        List<BigScore> scores = [];
        foreach (long length in lengths)
        {
            int[] contenders = [.. Enumerable.Range(0, BigContenders.All.Count).Where(index => Takes(BigContenders.All[index], length, names))];
            List<(double Time, double Peak)>[] runs = [.. contenders.Select(_ => new List<(double, double)>())];
            for (int round = 0; round < rounds; round++)
            {
                for (int i = 0; i < contenders.Length; i++)
                    runs[i].Add(RunOne(contenders[i], length, isTrial));
            }

            scores.AddRange(contenders.Select((contender, i) => new BigScore(
                BigContenders.All[contender].Name,
                length,
                Score.MedianOf([.. runs[i].Select(run => run.Time)]),
                Score.MedianOf([.. runs[i].Select(run => run.Peak)]))));
        }

        return scores;
    }

    private static bool Takes(BigContender contender, long length, string[] names) =>
        length <= contender.MaxLength && (names.Length == 0 || names.Contains(contender.Name));

    private static (double Time, double Peak) RunOne(int contender, long length, bool isTrial)
    {
        string[] arguments = [Command, contender.ToString(CultureInfo.InvariantCulture), length.ToString(CultureInfo.InvariantCulture)];
        string[] words = DotNetProgram.Output("RelaxCodec.Benchmarks.dll", isTrial ? [.. arguments, "--short"] : arguments).Split(' ');
        return (double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture));
    }
}
