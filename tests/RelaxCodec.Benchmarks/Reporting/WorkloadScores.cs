using RelaxCodec.Benchmarks.Comparing;
using RelaxCodec.Benchmarks.Workloads;

namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>What was measured with documents of one kind.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Reading">The scores of those who read.</param>
/// <param name="Writing">The scores of those who write.</param>
internal sealed record WorkloadScores(string Title, IReadOnlyList<Score> Reading, IReadOnlyList<Score> Writing)
{
    /// <summary>Measures all contenders.</summary>
    /// <param name="workload">The documents and who reads and writes them.</param>
    /// <param name="effort">How long it may take.</param>
    public static WorkloadScores Measure(Workload workload, Effort effort)
    {
        Console.Error.WriteLine($"measuring {workload.Title}");
        return new WorkloadScores(
            FormattableString.Invariant($"**{workload.Title}** ({workload.Documents.Length:#,0}, mean {workload.MeanLength:#,0} bytes)"),
            workload.Read(effort),
            workload.Write(effort));
    }

    /// <summary>The score of that name, or null.</summary>
    public static Score? Of(IReadOnlyList<Score> scores, string name) => scores.FirstOrDefault(score => score.Name == name);
}
