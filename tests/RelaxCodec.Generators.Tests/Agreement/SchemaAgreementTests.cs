using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Agreement;

/// <summary>The generated parser, strict, accepts exactly the documents that the exported schema accepts. jing is the judge.</summary>
public sealed class SchemaAgreementTests
{
    public static TheoryData<string> Names { get; } = new(Vocabulary.All.Keys);

    [Theory, MemberData(nameof(Names))]
    public void Parser_and_schema_agree(string name)
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        Vocabulary vocabulary = Vocabulary.All[name];
        string[] documents = [.. vocabulary.Documents];
        using var folder = new TemporaryFolder();
        string schema = folder.Write("schema.rng", vocabulary.Rng);

        IReadOnlyList<Verdict> verdicts = jing.JudgeTexts(schema, documents);

        var disagreements = new List<string>();
        for (int i = 0; i < documents.Length; i++)
        {
            IReadOnlyList<Problem> problems = vocabulary.ReadStrictly(documents[i]);
            if (verdicts[i].IsWellFormed && verdicts[i].IsValid != (problems.Count == 0))
                disagreements.Add($"{documents[i]}\n  jing: {verdicts[i]}\n  ours: {string.Join("; ", problems)}");
        }

        Assert.True(disagreements.Count == 0,
            $"{disagreements.Count} of {documents.Length} documents:\n{string.Join("\n", disagreements.Take(8))}\n\n{vocabulary.Rng}");
    }

    /// <summary>What libvirt's domain has of shapes that name and presence alone do not decide, as small vocabularies.</summary>
    [Theory]
    [InlineData("Machine")]
    [InlineData("Pool")]
    [InlineData("Nvram")]
    [InlineData("Storage")]
    [InlineData("BackingStore")]
    [InlineData("Mirror")]
    [InlineData("StorageUnit")]
    [InlineData("StorageCopy")]
    [InlineData("Exceptions")]
    public void A_hard_place_is_judged_by_a_thousand_documents(string name)
    {
        int count = Vocabulary.All[name].Documents.Count();

        Assert.True(count >= 1000, $"{name}: {count}");
    }

    [Theory, MemberData(nameof(Names))]
    public void Xmllint_takes_the_schema_and_the_seeds(string name)
    {
        SchemaJudge xmllint = SchemaJudge.Xmllint.Require();
        Vocabulary vocabulary = Vocabulary.All[name];
        using var folder = new TemporaryFolder();
        string schema = folder.Write("schema.rng", vocabulary.Rng);

        Assert.Equal("", xmllint.ObjectionsToSchema(schema));
        // libxml2 tries each optional attribute with and without: many in one element take it forever.
        string[] seeds = [.. vocabulary.Seeds.Where(s => s.Count(c => c == '=') < 20)];
        Assert.All(xmllint.JudgeTexts(schema, seeds), verdict => Assert.True(verdict.IsValid, verdict.ToString()));
    }

    [Fact]
    public void The_compact_syntax_says_the_same() =>
        Assert.Empty(SchemaSyntaxes.Differences(
            [.. Vocabulary.All.Values.Select(static vocabulary => (vocabulary.Name, vocabulary.Rng, vocabulary.Rnc))]));

    [Theory, MemberData(nameof(Names))]
    public void Seeds_are_valid(string name)
    {
        Vocabulary vocabulary = Vocabulary.All[name];

        Assert.All(vocabulary.Seeds, seed => Assert.Empty(vocabulary.ReadStrictly(seed)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_is_lost_by_reading_leniently_and_writing(string name)
    {
        Vocabulary vocabulary = Vocabulary.All[name];
        string[] documents = [.. vocabulary.Documents];

        string[] failures = [.. documents.Select(d => (Document: d, Failure: vocabulary.RoundTrip(d))).Where(r => r.Failure is not null)
            .Select(r => $"{r.Document}\n  {r.Failure}")];

        Assert.True(failures.Length == 0, $"{failures.Length} of {documents.Length} documents:\n{string.Join("\n", failures.Take(8))}");
    }

    [Theory, MemberData(nameof(Names))]
    public void The_default_refuses_what_strict_reading_refuses_but_for_unknown_names(string name)
    {
        Vocabulary vocabulary = Vocabulary.All[name];
        string[] documents = [.. vocabulary.Documents];

        string[] failures = [.. documents.Select(d => (Document: d, Failure: vocabulary.Relax(d))).Where(r => r.Failure is not null)
            .Select(r => $"{r.Document}\n  {r.Failure}")];

        Assert.True(failures.Length == 0, $"{failures.Length} of {documents.Length} documents:\n{string.Join("\n", failures.Take(8))}");
    }

    [Theory, MemberData(nameof(Names))]
    public void Documents_are_equal_exactly_if_they_are_written_alike(string name)
    {
        Vocabulary vocabulary = Vocabulary.All[name];

        string[] failures = [.. vocabulary.Seeds.SelectMany(seed =>
            Mutations.Of(seed, vocabulary.Values).Distinct().Select(mutant => vocabulary.Compare(seed, mutant))).OfType<string>()];

        Assert.True(failures.Length == 0, $"{failures.Length}:\n{string.Join("\n", failures.Take(8))}");
    }
}
