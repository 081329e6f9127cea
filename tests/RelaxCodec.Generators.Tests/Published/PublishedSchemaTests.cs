using RelaxCodec.Generators.Tests.Agreement;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Published;

/// <summary>
/// Our excerpts of public vocabularies are what they say: all that they take is of the vocabulary, and real documents are read and written.
/// The judges are the schemas that the vocabularies' authors have published.
/// </summary>
public sealed class PublishedSchemaTests
{
    public static TheoryData<string> Excerpts { get; } = [.. PublishedSchema.Names];

    public static TheoryData<string> WithDocuments { get; } = [.. RealDocuments.Names];

    [Theory, MemberData(nameof(Excerpts))]
    public void What_an_excerpt_takes_the_published_schema_takes(string name)
    {
        Vocabulary vocabulary = Vocabulary.All[name];
        string[] documents =
        [
            .. vocabulary.Documents.Concat(vocabulary.Built()).Distinct()
                .Where(d => vocabulary.ReadStrictly(d).Count == 0 && PublishedSchema.Claims(name, d)),
        ];

        IReadOnlyList<string?> objections = PublishedSchema.Judge(name, documents);

        AssertNone(
            documents.Zip(objections).Where(static d => d.Second is not null).Select(static d => $"{d.First}\n  {d.Second}"),
            documents.Length);
    }

    [Theory, MemberData(nameof(WithDocuments))]
    public void Real_documents_are_read_strictly_and_written_as_the_same(string name)
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        Vocabulary vocabulary = Vocabulary.All[name];
        IReadOnlyList<(string Place, string Text)> documents = RealDocuments.Of(name);
        using var folder = new TemporaryFolder();
        string schema = folder.Write("schema.rng", vocabulary.Rng);

        AssertNone(documents.SelectMany(d => vocabulary.ReadStrictly(d.Text).Select(problem => $"{d.Place}: {problem}")), documents.Count);
        AssertNone(documents.Select(d => vocabulary.RoundTrip(d.Text)).OfType<string>(), documents.Count);
        string[] written = [.. documents.Select(d => vocabulary.Rewrite(d.Text))];
        string[] all = [.. documents.Select(static d => d.Text), .. written];
        IReadOnlyList<Verdict> verdicts = jing.JudgeTexts(schema, all);
        AssertNone(verdicts.Where(static v => !v.IsValid).Select(static v => v.ToString()), verdicts.Count);
        if (PublishedSchema.Names.Contains(name))
            AssertNone(PublishedSchema.Judge(name, all).OfType<string>(), all.Length);
    }

    private static void AssertNone(IEnumerable<string> failures, int of)
    {
        string[] all = [.. failures];
        Assert.True(of > 0, "nothing to judge");
        Assert.True(all.Length == 0, $"{all.Length} of {of}:\n{string.Join("\n", all.Take(20))}");
    }
}
