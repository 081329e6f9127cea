using CsCheck;
using RelaxCodec.Generators.Tests.Agreement;
using RelaxCodec.Oracles;
using RelaxCodec.Oracles.Sampling;

namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>
/// For any vocabulary the strict parser accepts exactly what the exported schema accepts, jing being the judge, and reading leniently loses
/// nothing. Vocabularies are generated and compiled; documents are made from their schemas, and changed in one place or in two.
/// </summary>
public sealed class ParserIsSchemaTests
{
    private const int DocumentsOfSchema = 25;
    private const int NeighboursOfEach = 6;
    private const int MostTries = 2000;

    private static readonly string[] Values =
    [
        "2001-12-31T23:59:59Z", "2001-12-31T23:59:59", "2001-12-31T23:59:60-01:00", "12001-12-31T00:00:00Z", "2001-12-31", "2001-12-31Z",
        "2001-02-30", "23:59:59", "23:59:59+01:00", "24:00:00", "PT1S", "P1Y", "P",
        "AQID", "AQ", "0A", "2001", "2001Z", "--12", "--13", "http://[::1", "1 2", "1 x", "a b", "2001-12-31 2001-12-31Z", "PT1S P1Y",
        "AQID AQID", "on", "off", "out", "on out",
    ];

    /// <summary>More of them, or others: <c>RELAXCODEC_PROPERTY_SEEDS=100-400</c>.</summary>
    public static TheoryData<int> Seeds
    {
        get
        {
            string[] range = (Environment.GetEnvironmentVariable("RELAXCODEC_PROPERTY_SEEDS") ?? "0-24").Split('-');
            int first = int.Parse(range[0], System.Globalization.CultureInfo.InvariantCulture);
            int last = int.Parse(range[^1], System.Globalization.CultureInfo.InvariantCulture);
            return new(Enumerable.Range(first, last - first + 1));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Strict_parser_and_schema_agree_on_any_vocabulary(int seed)
    {
        SchemaJudge.Jing.Require();
        (VocabularySource source, Type root) = Generate(seed);
        Vocabulary vocabulary = CompiledVocabulary.Of(root);
        int count = DocumentsOfSchema / vocabulary.InEachRelease.Count;
        string[] documents = [.. vocabulary.InEachRelease.SelectMany(v => Documents(v, seed, count)).Distinct()];

        foreach (Vocabulary release in vocabulary.InEachRelease)
        {
            IReadOnlyList<string> disagreements = Disagreement.Find(release, documents);
            if (disagreements.Count > 0)
                Assert.Fail($"seed {seed}: {disagreements.Count} of {documents.Length} documents\n{Disagreement.Explain(
                    source, release, disagreements.MinBy(d => d.Length)!)}");
        }

        string[] losses = [.. documents.Select(vocabulary.RoundTrip).OfType<string>()];
        Assert.True(losses.Length == 0, $"seed {seed}: {losses.FirstOrDefault()}\n\n{source}");
    }

    // What the generator rightly refuses is not counted: the next one is taken.
    internal static (VocabularySource Source, Type Root) Generate(int seed)
    {
        var random = new PCG(0, (ulong)seed);
        while (true)
        {
            VocabularySource source = VocabularyGen.Sources.Generate(random, null!, out _);
            if (CompiledVocabulary.TryLoad(source) is { } root)
                return (source, root);
        }
    }

    private static HashSet<string> Documents(Vocabulary vocabulary, int seed, int count)
    {
        using var folder = new TemporaryFolder();
        var sampler = new SchemaSampler(folder.Write("schema.rng", vocabulary.Rng), seed);
        var random = new Random(seed);
        var documents = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            // A release may allow nothing, where it has no alternative of what is required.
            if (sampler.TryNext(vocabulary.Start, MostTries) is not { } sample)
                break;
            string document = sample.ToString(System.Xml.Linq.SaveOptions.DisableFormatting);
            documents.Add(document);
            string[] neighbours = [.. Mutations.Of(document, Values)];
            for (int j = 0; j < NeighboursOfEach; j++)
            {
                string neighbour = neighbours[random.Next(neighbours.Length)];
                documents.Add(neighbour);
                string[] others = j == 0 ? [.. Mutations.Of(neighbour, Values)] : [neighbour];
                documents.Add(others[random.Next(others.Length)]);
            }
        }

        return documents;
    }
}
