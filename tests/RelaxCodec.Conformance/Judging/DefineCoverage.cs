using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Judging;

/// <summary>Which patterns of libvirt's schema its own tests need: a document that is valid only with a pattern exercises it.</summary>
/// <param name="Covered">These patterns.</param>
/// <param name="Uncovered">The others.</param>
internal sealed record DefineCoverage(IReadOnlyList<string> Covered, IReadOnlyList<string> Uncovered)
{
    /// <summary>Asks jing once for each pattern.</summary>
    /// <param name="subject">What is covered.</param>
    /// <param name="done">Called after each pattern.</param>
    public static DefineCoverage Of(Subject subject, Action<int, int> done)
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        using LibvirtSchema schema = subject.Schema();
        IReadOnlyList<string> corpus = subject.Corpus();
        string[] valid = [.. corpus.Zip(jing.JudgeTexts(schema.Path, corpus))
            .Where(pair => pair.Second.IsValid)
            .Select(pair => pair.First)];
        IReadOnlyList<string> defines = schema.Defines();
        bool[] isCovered = new bool[defines.Count];
        int finished = 0;
        // Waiting for jing is no work to Parallel, which would start ever more of them.
        Parallel.For(0, defines.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            using LibvirtSchema without = schema.Without(defines[i]);
            isCovered[i] = jing.JudgeTexts(without.Path, valid).Any(verdict => !verdict.IsValid);
            done(Interlocked.Increment(ref finished), defines.Count);
        });
        return new DefineCoverage([.. defines.Where((_, i) => isCovered[i])], [.. defines.Where((_, i) => !isCovered[i])]);
    }
}
