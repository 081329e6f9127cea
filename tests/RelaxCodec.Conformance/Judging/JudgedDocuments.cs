using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Judging;

/// <summary>jing's verdicts on many documents, of which some may be no XML.</summary>
internal static class JudgedDocuments
{
    private const string Anything =
        """
        <element xmlns="http://relaxng.org/ns/structure/1.0">
          <anyName/>
          <notAllowed/>
        </element>
        """;

    /// <summary>A verdict for each document.</summary>
    /// <param name="schema">What jing judges by.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="isRefused">Whether we say of a document, by its index, that it is no XML.</param>
    public static IReadOnlyList<Verdict> Of(LibvirtSchema schema, IReadOnlyList<string> documents, Func<int, bool> isRefused)
    {
        // jing is started again behind each document that is no XML: where libxml2 and we agree on that, it is not asked.
        using var folder = new TemporaryFolder();
        IReadOnlyList<Verdict> wellFormed = SchemaJudge.Xmllint.Require().JudgeTexts(folder.Write("anything.rng", Anything), documents);
        int[] asked = [.. Enumerable.Range(0, documents.Count).Where(i => wellFormed[i].IsWellFormed || !isRefused(i))];
        IReadOnlyList<Verdict> answers = SchemaJudge.Jing.Require().JudgeTexts(schema.Path, [.. asked.Select(i => documents[i])]);
        Verdict[] verdicts = [.. wellFormed];
        for (int i = 0; i < asked.Length; i++)
            verdicts[asked[i]] = answers[i];
        return verdicts;
    }
}
