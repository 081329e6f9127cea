using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Judging;

/// <summary>Our verdict on documents of one kind, held against jing's.</summary>
/// <param name="Subject">What was judged.</param>
/// <param name="Source">Where the documents came from.</param>
/// <param name="BothAccept">How many both take for valid.</param>
/// <param name="BothRefuse">How many neither does.</param>
/// <param name="Disagreements">The others.</param>
internal sealed record Agreement(Subject Subject, string Source, int BothAccept, int BothRefuse, IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>How many documents there were.</summary>
    public int Documents => BothAccept + BothRefuse + Disagreements.Count;

    /// <summary>Judges documents, in batches.</summary>
    public static Agreement On(Subject subject, string source, IReadOnlyList<string> documents)
    {
        using LibvirtSchema schema = subject.Schema();
        IReadOnlyList<Problem>[] read = [.. documents.Select(subject.Read)];
        IReadOnlyList<Verdict> verdicts = JudgedDocuments.Of(schema, documents, i => !Disagreement.IsWellFormed(read[i]));
        int accepted = 0;
        int refused = 0;
        var disagreements = new List<Disagreement>();
        for (int i = 0; i < documents.Count; i++)
        {
            Disagreement? disagreement = Disagreement.Between(documents[i], verdicts[i], read[i]);
            if (disagreement is not null)
                disagreements.Add(disagreement);
            else if (verdicts[i].IsValid)
                accepted++;
            else
                refused++;
        }

        return new Agreement(subject, source, accepted, refused, disagreements);
    }
}
