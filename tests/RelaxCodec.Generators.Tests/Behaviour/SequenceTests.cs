using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>What reading says of elements that are out of sequence, and where it goes on.</summary>
public sealed class SequenceTests
{
    [Theory]
    [InlineData("<rite><a/><b/><c/></rite>")]
    [InlineData("<rite><c/></rite>", "1:7 RX016 /rite/c: element 'c' is out of place in 'rite': expected a or b")]
    [InlineData("<rite><a/><b/><a/></rite>",
        "1:15 RX016 /rite/a: element 'a' is out of place in 'rite': expected b, c or the end of 'rite'")]
    [InlineData("<rite><a/><b/><c/><a/><a/><b/><c/></rite>",
        "1:19 RX016 /rite/a: element 'a' is out of place in 'rite': expected the end of 'rite'")]
    [InlineData("<rite><a/></rite>", "1:1 RX013 /rite: 'rite' ends too early: add b at its end")]
    [InlineData("<rite/>", "1:1 RX013 /rite: 'rite' ends too early: add a or b at its end")]
    [InlineData("<rite><c/><x/><c/></rite>",
        "1:7 RX016 /rite/c: element 'c' is out of place in 'rite': expected a or b",
        "1:11 RX010 /rite/x: element 'x' is not known here; allowed: a, b, c",
        "1:15 RX016 /rite/c: element 'c' is out of place in 'rite': expected the end of 'rite'")]
    public void A_document_has_these_problems(string xml, params string[] problems) =>
        Assert.Equal(
            problems,
            XmlCodec.Read<Rite>(xml, XmlReadOptions.Strict).Problems.Select(p => $"{p.Line}:{p.Column} {p.Id} {p.Path}: {p.Message}"));

    [Fact]
    public void Reading_leniently_keeps_all_in_the_order_of_the_document()
    {
        XmlReadResult<Rite> read = XmlCodec.Read<Rite>("<rite><c/><!-- x --><a/><b/><y/><a/></rite>", XmlReadOptions.Lenient);

        Assert.Equal(["C", "A", "B", "A"], read.Value!.Parts.Select(p => p.GetType().Name));
        Assert.Equal("<rite>\n  <c/>\n  <!-- x -->\n  <a/>\n  <b/>\n  <y/>\n  <a/>\n</rite>\n", XmlCodec.Format(read.Value));
        Assert.Empty(read.Problems);
        XmlReadResult<Rite> told = XmlCodec.Read<Rite>("<rite><c/><!-- x --><a/><b/><y/><a/></rite>");
        Assert.Equal(["RX016", "RX016"], told.Problems.Select(p => p.Id));
        Assert.True(XmlCodec.ContentEquals(read.Value, told.Value));
    }

    [Fact]
    public void Writing_takes_the_items_as_they_are() =>
        Assert.Equal("<rite>\n  <c/>\n  <a/>\n</rite>\n", XmlCodec.Format(new Rite { Parts = { new Rite.C(), new Rite.A() } }));

    [Fact]
    public void The_schema_says_the_pattern()
    {
        Assert.Contains("element rite { Rite.A?, Rite.B+, Rite.C? }", Grammar.Of<Rite>().ToRnc(), StringComparison.Ordinal);
        Assert.Contains(
            "element entry { mixed { Edition.Term, (Edition.Sense, Edition.Term?)* } }",
            Grammar.Of<Edition.Entry>().ToRnc(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(200_000)]
    public void Many_that_are_out_of_place_are_one_problem(int count)
    {
        string xml = "<rite><a/><b/><c/>" + string.Concat(Enumerable.Repeat("<a/>", count)) + "</rite>";

        Assert.Single(XmlCodec.Read<Rite>(xml, XmlReadOptions.Strict).Problems);
    }
}

[Element("rite")]
internal sealed partial class Rite
{
    [Sequence("a?, b+, c?")]
    public List<Part> Parts { get; } = [];

    [Choice]
    internal abstract partial class Part;

    [Element("a")]
    internal sealed partial class A : Part;

    [Element("b")]
    internal sealed partial class B : Part;

    [Element("c")]
    internal sealed partial class C : Part;
}
