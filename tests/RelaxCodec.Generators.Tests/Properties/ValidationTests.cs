using System.Reflection;
using RelaxCodec.Generators.Tests.Agreement;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>
/// Validation accepts just those objects whose documents the exported schema accepts, jing being the judge. Objects are made as code could
/// make them, in whatever state.
/// </summary>
public sealed class ValidationTests
{
    private const int ObjectsOfEach = 100;

    private static readonly MethodInfo JudgedOf =
        typeof(ValidationTests).GetMethod(nameof(Judged), BindingFlags.Static | BindingFlags.NonPublic)!;

    public static TheoryData<string> Names => SchemaAgreementTests.Names;

    public static TheoryData<int> Seeds => ParserIsSchemaTests.Seeds;

    [Theory, MemberData(nameof(Names))]
    public void It_says_what_jing_says_of_the_document(string name) => Check(Vocabulary.All[name], name);

    [Theory, MemberData(nameof(Seeds))]
    public void It_does_for_any_vocabulary(int seed)
    {
        (VocabularySource source, Type root) = ParserIsSchemaTests.Generate(seed);

        Check(CompiledVocabulary.Of(root), source.ToString());
    }

    private static void Check(Vocabulary vocabulary, string of)
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        MethodInfo judged = JudgedOf.MakeGenericMethod(vocabulary.Root);
        (string Document, IReadOnlyList<Problem> Problems)[] objects =
        [
            .. Enumerable.Range(0, ObjectsOfEach)
                .Select(seed => ((string, IReadOnlyList<Problem>)?)judged.Invoke(null, [seed, vocabulary.Release]))
                .OfType<(string, IReadOnlyList<Problem>)>().DistinctBy(o => o.Item1),
        ];
        using var folder = new TemporaryFolder();

        IReadOnlyList<Verdict> verdicts = jing.JudgeTexts(folder.Write("schema.rng", vocabulary.Rng), [.. objects.Select(o => o.Document)]);

        string[] differences =
        [
            .. objects.Zip(verdicts).Where(pair => pair.First.Problems.Count == 0 != pair.Second.IsValid)
                .Select(pair => $"{pair.First.Document}\njing: {pair.Second}\nvalidation: {string.Join("; ", pair.First.Problems)}"),
        ];
        Assert.True(differences.Length == 0, $"{differences.Length} of {objects.Length}, as\n{differences.MinBy(d => d.Length)}\n\n{of}");
    }

    // What cannot be written is RX019, and there is no document to be judged.
    private static (string, IReadOnlyList<Problem>)? Judged<T>(int seed, XmlRelease? release)
        where T : class, IXmlRoot<T>
    {
        if (new ObjectGen(new Random(seed), respectsTypes: seed % 4 != 0).Make(typeof(T)) is not T value)
            return null;
        IReadOnlyList<Problem> problems = XmlCodec.Validate(value, release);
        try
        {
            return (XmlCodec.Format(value), problems);
        }
        catch (ArgumentException exception)
        {
            Assert.Equal(SchemaProblem.Unwritable, problems[^1].Id);
            Assert.EndsWith($"[{XmlCodec.Validate(value)[^1].Path}]", exception.Message, StringComparison.Ordinal);
            return null;
        }
    }
}
