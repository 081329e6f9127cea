using System.Globalization;
using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Tests;

/// <summary>Grammars in the compact syntax: how each construct is written, and that trang reads the same from it.</summary>
public sealed class CompactSyntaxTests
{
    /// <summary>Defines of the XML syntax, without the name, and what is to follow <c>start = x</c> in the compact syntax.</summary>
    private static readonly (string Rng, string Rnc)[] Constructs =
    [
        ("<empty/>", "x = empty"),
        ("<notAllowed/>", "x = notAllowed"),
        ("<element name='e'><attribute name='a'/><text/></element>", "x = element e { attribute a { text }, text }"),
        ("<element name='e'><mixed><ref name='x'/><ref name='x'/></mixed></element>", "x = element e { mixed { x, x } }"),
        ("<element name='e'><list><oneOrMore><data type='int'/></oneOrMore></list></element>", "x = element e { list { xsd:int+ } }"),
        ("<element name='e'><grammar><start><parentRef name='x'/></start><define name='y'><empty/></define></grammar></element>",
            "x =\n  element e {\n    grammar {\n      start = parent x\n\n      y = empty\n    }\n  }"),

        // Operators hold the less, the more is between them; the same one needs no parentheses.
        (
            "<optional><text/></optional><zeroOrMore><choice><ref name='x'/><group><ref name='x'/><empty/></group></choice></zeroOrMore>",
            "x = text?, (x | (x, empty))*"),
        (
            "<choice><choice><value>a</value><value>b</value></choice><group><interleave><text/></interleave></group></choice>",
            "x = \"a\" | \"b\" | text"),
        (
            "<interleave><ref name='x'/><interleave><text/><empty/></interleave><optional><ref name='x'/><text/></optional></interleave>",
            "x = x & text & empty & (x, text)?"),
        ("<optional><oneOrMore><text/></oneOrMore></optional>", "x = (text+)?"),

        // Data and values.
        ("<value type='string'>a</value>", "x = xsd:string \"a\""),
        (
            "<choice datatypeLibrary=''><value type='string'> a </value><value type='token'>a</value><value>a</value><data type='token'/>"
                + "<data type='string'/></choice>",
            "x = string \" a \" | \"a\" | \"a\" | token | string"),
        (
            "<data type='int'><param name='minInclusive'>1</param><param name='maxInclusive'>9</param><except>"
                + "<value type='int'>5</value></except></data>",
            "x = xsd:int { minInclusive = \"1\" maxInclusive = \"9\" } - xsd:int \"5\""),
        (
            "<choice><data type='int'><except><value>5</value><value>6</value></except></data><empty/></choice>",
            "x = (xsd:int - (\"5\" | \"6\")) | empty"),
        ("<data type='word' datatypeLibrary='urn:types:roman'/>", "datatypes roman = \"urn:types:roman\"\n\nstart = x\n\nx = roman:word"),

        // Literals and escapes.
        ("<value>a\"b</value>", "x = 'a\"b'"),
        ("<value>a\"b'c</value>", "x = \"\"\"a\"b'c\"\"\""),
        ("<value>'\"'''\"\"\"</value>", "x = \"\"\"'\"'''\"\"\" ~ '\"\"\"'"),
        ("<value>a&#10;b&#13;&#9;c \\d \\x{41}</value>", "x = \"a\\x{A}b\\x{D}\\x{9}c \\d \\x{5C}x{41}\""),
        ("<value> </value>", "x = \" \""),
        ("<value/>", "x = \"\""),

        // Names.
        ("<element name='text'><ref name='start'/><ref name='x'/></element>", "x = element text { \\start, x }\n\n\\start = empty"),
        (
            "<element><anyName><except><choice><name>a</name><name>b</name></choice></except></anyName><empty/></element>",
            "x = element * - (a | b) { empty }"),
        (
            "<element><choice><name>a</name><anyName><except><name>b</name></except></anyName></choice><empty/></element>",
            "x = element a | (* - b) { empty }"),
        ("<element name='a' ns='urn:m'><attribute name='b'/><attribute ns='urn:m' name='c'/><attribute name='xml:lang'/></element>",
            "default namespace m = \"urn:m\"\n\nstart = x\n\nx = element a { attribute b { text }, attribute m:c { text }, "
                + "attribute xml:lang { text } }"),
        (
            "<element name='a' ns='urn:m'><element name='b'><empty/></element><element name='c' ns=''><attribute>"
                + "<nsName ns='http://n.org/n/1.0'/></attribute></element></element>",
            "default namespace = \"urn:m\"\nnamespace local = \"\"\nnamespace n = \"http://n.org/n/1.0\"\n\nstart = x\n\n"
                + "x = element a { element b { empty }, element local:c { attribute n:* { text } } }"),
        ("<element xmlns:p='urn:q' name='p:a'><element name='b'><element name='c'><empty/></element></element></element>",
            "namespace p = \"urn:q\"\n\nstart = x\n\nx = element p:a { element b { element c { empty } } }"),

        // Documentation, and other annotations.
        (
            "<a:documentation>One.\n\n# two</a:documentation><a:documentation>Three.</a:documentation><choice><value>a</value>"
                + "<a:documentation>B.</a:documentation><value>b</value></choice>",
            "## One.\n##\n## # two\n\n## Three.\nx =\n  ## B.\n  \"a\" |\n  \"b\""),
        (
            "<text/><optional><a:documentation>O.</a:documentation><ref name='x'/></optional><interleave><attribute name='a'>"
                + "<a:documentation>A.</a:documentation></attribute><text/></interleave>",
            "x =\n  text,\n  ## O.\n  (x?),\n  (\n    ## A.\n    attribute a { text } &\n    text\n  )"),
        ("<choice xmlns:f='urn:f' f:a='1'><f:b c='2'>t<f:d/></f:b><text/><f:e/><empty/></choice>",
            "namespace f = \"urn:f\"\n\nstart = x\n\nx = [ f:a = \"1\" f:b [ c = \"2\" \"t\" f:d [ ] ] ] (text >> f:e [ ] | empty)"),
    ];

    [Fact]
    public void Each_construct_is_written_as_an_author_would()
    {
        string[] expected = [.. Constructs.Select(static construct =>
            (construct.Rnc.Contains("start = x", StringComparison.Ordinal) ? "" : "start = x\n\n") + construct.Rnc + "\n")];

        Assert.Equal(string.Join("\n", expected), string.Join("\n", Constructs.Select(static construct => Of(construct.Rng).ToRnc())));
    }

    [Fact]
    public void Trang_reads_the_same_from_both_syntaxes()
    {
        Trang.Require();
        string[] read = [.. Trang.Translate([.. Constructs.Select(static construct => Of(construct.Rng).ToRnc())], "rnc", "rng")];

        Assert.Equal(
            Constructs.Select(static construct => CanonicalSchema.Lines(Of(construct.Rng).ToRng())), read.Select(CanonicalSchema.Lines));
    }

    [Theory]
    [InlineData(
        "<optional><value>a</value><text/></optional>",
        "<optional><group><value type='token' datatypeLibrary=''>a</value><text/></group></optional>",
        true)]
    [InlineData("<choice><text/><choice><empty/><text/></choice></choice>", "<choice><text/><empty/><text/></choice>", true)]
    [InlineData("<attribute name='a' ns='urn:m'/>", "<attribute xmlns:m='urn:m' name='m:a'><text/></attribute>", true)]
    [InlineData("<group><text/><empty/></group>", "<interleave><text/><empty/></interleave>", false)]
    [InlineData(
        "<choice><text/><choice><empty/><text/></choice></choice>", "<choice><choice><text/><text/></choice><empty/></choice>", false)]
    [InlineData(
        "<element name='a' ns='urn:m'><attribute name='b'/></element>",
        "<element name='a' ns='urn:m'><attribute name='b' ns='urn:m'/></element>",
        false)]
    [InlineData("<value>a</value>", "<value>a </value>", false)]
    [InlineData("<value>a</value>", "<value type='token'>a</value>", false)]
    [InlineData("<text><a:documentation>a</a:documentation></text>", "<text><a:documentation>a </a:documentation></text>", false)]
    [InlineData(
        "<optional><a:documentation>a</a:documentation><text/></optional>",
        "<optional><text><a:documentation>a</a:documentation></text></optional>",
        false)]
    public void The_comparison_tells_meaning_from_form(string one, string other, bool areEqual) =>
        Assert.Equal(areEqual, CanonicalSchema.Lines(Of(one).ToRng()).SequenceEqual(CanonicalSchema.Lines(Of(other).ToRng())));

    [Fact]
    public void What_does_not_fit_on_a_line_has_a_line_for_each_part()
    {
        string names = string.Concat(
            Enumerable.Range(10, 12).Select(static i => string.Create(CultureInfo.InvariantCulture, $"<ref name='alternative{i}'/>")));

        string rnc = Of($"<element name='e'><attribute name='a'><choice>{names}</choice></attribute></element>").ToRnc();

        Assert.StartsWith(
            "start = x\n\nx =\n  element e {\n    attribute a {\n      alternative10\n      | alternative11\n",
            rnc,
            StringComparison.Ordinal);
        Assert.EndsWith("\n      | alternative21\n    }\n  }\n", rnc, StringComparison.Ordinal);
    }

    [Fact]
    public void Streams_writers_and_strings_are_the_same()
    {
        Grammar grammar = Of("<value>é</value>");
        using var stream = new MemoryStream();
        using var writer = new StringWriter { NewLine = "\r\n" };
        grammar.WriteRnc(stream);
        grammar.WriteRnc(writer);

        Assert.Equal("start = x\n\nx = \"é\"\n", grammar.ToRnc());
        Assert.Equal(Encoding.UTF8.GetBytes(grammar.ToRnc()), stream.ToArray());
        Assert.Equal(grammar.ToRnc(), writer.ToString());
    }

    [Theory]
    [InlineData("<externalRef href='y.rng'/>", "y.rng")]
    [InlineData("<value type='QName'>a</value>", "xsd:QName")]
    [InlineData("<element name='e'/>", "has no pattern")]
    [InlineData("<thing/>", "'thing'")]
    public void What_cannot_be_written_is_refused_with_its_place(string rng, string said)
    {
        string message = Assert.Throws<InvalidOperationException>(() => Of(rng).ToRnc()).Message;

        Assert.Contains(said, message, StringComparison.Ordinal);
        Assert.Contains("the define 'x'", message, StringComparison.Ordinal);
    }

    private static Grammar Of(string rng)
    {
        var start = new GrammarFragment("start", "<define name='start'><empty/></define>");
        return Grammar.Of(new GrammarFragment(
            "x", $"<define name='x'>{rng}</define>", rng.Contains("<ref name='start'/>", StringComparison.Ordinal) ? [() => start] : []));
    }
}
