using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests;

/// <summary>Both judges, where their traps are.</summary>
public sealed class SchemaJudgeTests
{
    private const string Schema =
        """
        <element name="mtu" xmlns="http://relaxng.org/ns/structure/1.0"
                 datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
          <attribute name="size"><data type="unsignedInt"/></attribute>
        </element>
        """;

    public static TheoryData<string> Judges => ["jing", "xmllint"];

    [Theory]
    [MemberData(nameof(Judges))]
    public void Every_document_gets_its_own_verdict_also_behind_one_that_is_not_XML(string name)
    {
        SchemaJudge judge = Judge(name);
        using var folder = new TemporaryFolder();

        IReadOnlyList<Verdict> verdicts = judge.JudgeTexts(
            folder.Write("mtu.rng", Schema),
            ["<mtu size='1500'/>", "<mtu\nsize='big'/>", "<mtu", "<x:mtu size='1'/>", "", "<mtu size='1500'/>", "<mtu/>"]);

        Assert.Equal([true, false, false, false, false, true, false], verdicts.Select(verdict => verdict.IsValid));
        Assert.Equal([true, true, false, false, false, true, true], verdicts.Select(verdict => verdict.IsWellFormed));
        Assert.All(verdicts.Where(verdict => !verdict.IsValid), verdict => Assert.NotEmpty(verdict.Objections));
        Assert.Equal(2, verdicts[1].Objections[0].Line);
    }

    [Theory]
    [MemberData(nameof(Judges))]
    public void Bytes_that_are_no_UTF_8_are_not_well_formed(string name)
    {
        SchemaJudge judge = Judge(name);
        using var folder = new TemporaryFolder();

        IReadOnlyList<Verdict> verdicts = judge.JudgeBytes(
            folder.Write("mtu.rng", Schema),
            [[.. "<mtu size='"u8, 0xFF, .. "'/>"u8], [.. "<mtu size='1'/>"u8]]);

        Assert.Equal([false, true], verdicts.Select(verdict => verdict.IsWellFormed));
        Assert.Equal([false, true], verdicts.Select(verdict => verdict.IsValid));
    }

    [Theory]
    [MemberData(nameof(Judges))]
    public void More_documents_than_one_run_takes_keep_their_order(string name)
    {
        SchemaJudge judge = Judge(name);
        using var folder = new TemporaryFolder();
        string[] texts = [.. Enumerable.Range(0, 1203).Select(i => i % 7 == 0 ? "<mtu size=''/>" : "<mtu size='9'/>")];

        IReadOnlyList<Verdict> verdicts = judge.JudgeTexts(folder.Write("mtu.rng", Schema), texts);

        Assert.Equal(texts.Select(text => text == "<mtu size='9'/>"), verdicts.Select(verdict => verdict.IsValid));
    }

    [Theory]
    [MemberData(nameof(Judges))]
    public void A_schema_is_judged_itself(string name)
    {
        SchemaJudge judge = Judge(name);
        using var folder = new TemporaryFolder();
        string good = folder.Write("good.rng", Schema);
        string bad = folder.Write(
            "bad.rng", Schema.Replace("<data type=\"unsignedInt\"/>", "<ref name='none'/>", StringComparison.Ordinal));

        Assert.Empty(judge.ObjectionsToSchema(good));
        Assert.NotEmpty(judge.ObjectionsToSchema(bad));
        Assert.Throws<InvalidOperationException>(() => judge.JudgeTexts(bad, ["<mtu size='1'/>"]));
    }

    private static SchemaJudge Judge(string name) =>
        (name == "jing" ? SchemaJudge.Jing : SchemaJudge.Xmllint).Require();
}
