using RelaxCodec.Libvirt.Tests.Corpus;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Schemas;

/// <summary>The grammars that the model exports, as outside validators see them.</summary>
public sealed class ExportedGrammarTests
{
    private static readonly string[] Names = ["interface", "hostdev", "network", "domain"];

    public static TheoryData<string, string> GrammarsAndJudges => new(
        from name in Names
        from judge in (string[])["jing", "xmllint"]
        select (name, judge));

    [Theory]
    [MemberData(nameof(GrammarsAndJudges))]
    public void A_grammar_is_a_valid_schema(string name, string judge)
    {
        using var folder = new TemporaryFolder();

        Assert.Empty(Judge(judge).ObjectionsToSchema(folder.Write("schema.rng", GrammarOf(name).ToRng())));
    }

    [Theory]
    [MemberData(nameof(GrammarsAndJudges))]
    public void A_grammar_accepts_what_libvirts_own_schema_accepts(string name, string judge)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        using var folder = new TemporaryFolder();
        string schema = folder.Write("schema.rng", GrammarOf(name).ToRng());
        (string Name, string Text)[] documents = name is "interface" or "hostdev"
            ? [.. ValidFiles.Fragments(corpus, name).Select(fragment => (fragment.ToString(), fragment.Text))]
            : [.. ValidFiles.Of(corpus, name).Select(file => (file.Name, File.ReadAllText(file.Path)))];

        IReadOnlyList<Verdict> verdicts = Judge(judge).JudgeTexts(schema, [.. documents.Select(document => document.Text)]);

        Assert.NotEmpty(documents);
        Assert.Empty(documents.Zip(verdicts).Where(pair => !pair.Second.IsValid).Select(pair => $"{pair.First.Name}: {pair.Second}"));
    }

    [Fact]
    public void The_compact_syntax_says_the_same() => Assert.Empty(SchemaSyntaxes.Differences(
        [.. Names.Select(static name => (name, GrammarOf(name).ToRng(), GrammarOf(name).ToRnc()))]));

    private static Grammar GrammarOf(string name) => name switch
    {
        "interface" => Grammar.Of<Interface>(),
        "hostdev" => Grammar.Of<Hostdev>(),
        "network" => Grammar.Of<Network>(),
        _ => Grammar.Of<Domain>(),
    };

    private static SchemaJudge Judge(string name) => (name == "jing" ? SchemaJudge.Jing : SchemaJudge.Xmllint).Require();
}
