using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Tests;

/// <summary>The grammar of a release is what the fragments say without what that release does not have.</summary>
public sealed class ReleaseGrammarTests
{
    /// <summary>In release 1 'due' is open.</summary>
    private const string Whole =
        """
        <define name="d">
          <element name="d">
            <a:documentation>A device.</a:documentation>
            <attribute name="old" r:until="3"/>
            <optional><attribute name="new" r:since="2.0" r:until="4.0"/></optional>
            <optional r:until="3"><attribute name="due" r:since="2"/></optional>
            <attribute name="mode"><choice><value>a</value><value r:since="2">b</value><value r:since="2.5" r:until="3">c</value></choice></attribute>
            <attribute name="size"><choice><data type="byte" r:until="3"/><data type="int" r:since="3"/></choice></attribute>
            <zeroOrMore><attribute><anyName><except><name r:until="3">old</name><name r:since="2" r:until="4">new</name><name r:since="2">due</name><name>mode</name><name>size</name></except></anyName></attribute></zeroOrMore>
            <interleave r:until="3"><ref name="x"/><zeroOrMore><ref name="y" r:since="2"/></zeroOrMore></interleave>
            <group r:since="3"><ref name="x"/><zeroOrMore><ref name="y" r:since="2"/></zeroOrMore></group>
          </element>
        </define>
        """;

    private static readonly GrammarFragment X = new(
        "x",
        "<define name=\"x\"><element name=\"x\"><choice><text r:since=\"4\"/><group r:since=\"3\"><ref name=\"y\"/></group><empty/>"
            + "</choice></element></define>",
        () => Y!);
    private static readonly GrammarFragment Y = new(
        "y",
        "<define name=\"y\"><element name=\"y\"><optional r:until=\"4\"><oneOrMore><element name=\"z\"><empty/></element></oneOrMore>"
            + "</optional></element></define>");
    private static readonly GrammarFragment D = new("d", Whole, () => X, () => Y);

    private static readonly string[] Documents =
    [
        "<d old='' mode='a' size='1'><x/></d>",
        "<d mode='a' size='1'><x/></d>",
        "<d old='' mode='b' size='1'><x/></d>",
        "<d old='' mode='b' size='1' new=''><x/><y/></d>",
        "<d old='' mode='a' size='1' due=''><y/><x/></d>",
        "<d mode='a' size='1000' due=''><x/><y><z/><z/></y></d>",
        "<d mode='a' size='1000' due=''><x>t</x><y><z/></y></d>",
        "<d mode='a' size='1000' due=''><x><y><z/></y></x></d>",
        "<d mode='a' size='1000' due=''><y><z/></y><x/></d>",
        "<d mode='c' size='1' old=''><x/></d>",
    ];

    [Theory]
    [InlineData("1", "0")]
    [InlineData("2", "0 2 3 4")]
    [InlineData("2.5", "0 2 3 4 9")]
    [InlineData("3", "5 7")]
    [InlineData("4", "5 6 7")]
    [InlineData(null, "5 6 7")]
    public void Jing_accepts_what_the_release_has(string? release, string expected)
    {
        using var folder = new TemporaryFolder();
        string schema = folder.Write("schema.rng", GrammarOf(D, release).ToRng());
        SchemaJudge jing = SchemaJudge.Jing.Require();

        Assert.Equal("", jing.ObjectionsToSchema(schema));
        IReadOnlyList<Verdict> verdicts = jing.JudgeTexts(schema, Documents);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, Documents.Length).Where(i => verdicts[i].IsValid)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2.5")]
    [InlineData("4")]
    public void Both_syntaxes_and_xmllint_say_the_same(string release)
    {
        Grammar grammar = GrammarOf(D, release);
        using var folder = new TemporaryFolder();

        Assert.Empty(SchemaSyntaxes.Differences([("d", grammar.ToRng(), grammar.ToRnc())]));
        Assert.Equal("", SchemaJudge.Xmllint.Require().ObjectionsToSchema(folder.Write("schema.rng", grammar.ToRng())));
    }

    [Fact]
    public void Documentation_says_since_and_until_when()
    {
        string rng = GrammarOf(D, "2.5").ToRng();

        Assert.Equal(
            [
                "A device.\nIn any order until 3.",
                "Until 3.",
                "Since 2.0.\nUntil 4.0.",
                "Since 2.\nRequired since 3.",
                "'b' since 2.\n'c' since 2.5, until 3.",
                "byte until 3.",
                "Since 2.",
                "Required since 4.",
            ],
            XDocument.Parse(rng)
                .Descendants(XName.Get("documentation", RelaxNg.CompatibilityAnnotations))
                .Select(static documentation => documentation.Value));
        Assert.DoesNotContain(RelaxNg.ReleaseAnnotations, rng, StringComparison.Ordinal);
    }

    [Fact]
    public void A_define_that_is_not_reached_goes()
    {
        Assert.Equal(["d", "x"], GrammarOf(D, "1").Defines.Select(static define => define.Name));
        Assert.Equal(["d", "x", "y"], GrammarOf(D, null).Defines.Select(static define => define.Name));
    }

    [Theory]
    [InlineData("<element name=\"e\"><attribute name=\"a\" r:since=\"2\"/></element>", "<element name=\"e\"><empty/></element>")]
    [InlineData(
        "<element name=\"e\"><attribute name=\"a\"><choice><value r:since=\"2\">x</value></choice></attribute></element>",
        "<element name=\"e\"><attribute name=\"a\"><notAllowed/></attribute></element>")]
    [InlineData(
        "<element name=\"e\"><mixed><zeroOrMore><ref name=\"x\" r:since=\"2\"/></zeroOrMore></mixed></element>",
        "<element name=\"e\"><text/></element>")]
    [InlineData(
        "<element name=\"e\"><choice><group><ref name=\"x\" r:since=\"2\"/></group><text/></choice></element>",
        "<element name=\"e\"><text/></element>")]
    [InlineData(
        "<element name=\"e\"><element><anyName><except><name r:since=\"2\">x</name></except></anyName><text/></element></element>",
        "<element name=\"e\"><element><anyName/><text/></element></element>")]
    [InlineData("<optional><zeroOrMore><ref name=\"x\" r:since=\"2\"/></zeroOrMore></optional>", "<empty/>")]
    public void Around_what_went_goes_what_makes_no_sense_without_it(string content, string left)
    {
        var fragment = new GrammarFragment("d", $"<define name=\"d\">{content}</define>");

        XElement define = XDocument.Parse(GrammarOf(fragment, "1").ToRng()).Root!.Elements().Last();
        Assert.Equal(left, string.Concat(define.Elements().Select(static e => e.ToString(SaveOptions.DisableFormatting)))
            .Replace($" xmlns=\"{RelaxNg.Namespace}\"", "", StringComparison.Ordinal).Replace(" />", "/>", StringComparison.Ordinal));
    }

    [Fact]
    public void A_release_that_is_none_is_named_with_its_define()
    {
        var fragment = new GrammarFragment("d", "<define name=\"d\"><text r:since=\"x\"/></define>");

        Assert.Contains("'d'", Assert.Throws<InvalidOperationException>(() => GrammarOf(fragment, "1")).Message, StringComparison.Ordinal);
    }

    private static Grammar GrammarOf(GrammarFragment start, string? release) =>
        Grammar.Of(start, release is null ? null : XmlRelease.Parse(release));
}
