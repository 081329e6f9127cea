using RelaxCodec.Benchmarks.Comparing;

namespace RelaxCodec.Benchmarks.Workloads;

/// <summary>Documents of one kind, and who can read and write them.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Documents">The documents, UTF-8.</param>
/// <param name="Readers">Ways to read them.</param>
/// <param name="Writers">Ways to write what was read.</param>
internal sealed record Workload(string Title, byte[][] Documents, IReadOnlyList<Contender> Readers, IReadOnlyList<Contender> Writers)
{
    /// <summary>
    /// How often each object is written in a row: a program writes what it has just made or changed. Written once a pass, thousands of
    /// objects would measure where each lies in memory.
    /// </summary>
    public const int WritesInARow = 8;

    /// <summary>The mean length of a document, bytes.</summary>
    public double MeanLength => Documents.Average(document => document.Length);

    /// <summary>Lets its readers run; of all of them those named, or all.</summary>
    public IReadOnlyList<Score> Read(Effort effort, params string[] names) => Race.Run(Documents.Length, Choose(Readers, names), effort);

    /// <summary>Lets its writers run; of all of them those named, or all.</summary>
    public IReadOnlyList<Score> Write(Effort effort, params string[] names) =>
        Race.Run(Documents.Length, Choose(Writers, names), effort, WritesInARow);

    private static List<Contender> Choose(IReadOnlyList<Contender> all, string[] names) =>
        [.. all.Where(contender => names.Length == 0 || names.Contains(contender.Name))];
}
