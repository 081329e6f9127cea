using System.Text;
using System.Xml.Linq;
using RelaxCodec.Oracles;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>Fragments become a grammar.</summary>
public sealed class GrammarTests
{
    /// <summary>Documents, valid and not; the parsers of the model have to agree with the schema of the model.</summary>
    private static readonly string[] Documents =
    [
        "<machine name='a'/>",
        "<machine name='a' cores='+5'><!-- c --><tag> 7 </tag><?p i?><title>a<![CDATA[b]]></title><size>&#49;</size>"
            + "<ready>\n</ready></machine>",
        "<machine name='a'><title/><ready><!-- c --></ready><tag>1</tag><disk file='x' size='&#x20;9'/><tag>2</tag>"
            + "<disk file=''/></machine>",
        "<machine name='a'><port type=' usb '/><l:label xmlns:l='urn:example:label' l:colour=''>9<!-- c -->9</l:label></machine>",
        "<machine name='a'><metadata>x<y z='z'>w<v:u xmlns:v='urn:v'/></y></metadata></machine>",
        "<machine name='a' xmlns:unused='urn:u'><size xmlns:u='urn:u'>1</size><![CDATA[ ]]></machine>",
        "<machine/>",
        "<machine name='a' cores='256'/>",
        "<machine name='a' cores=''/>",
        "<machine name='a' x='1'/>",
        "<machine name='a' xml:lang='en'/>",
        "<machine name='a' xmlns:m='urn:m' m:name='b'/>",
        "<machine name='a'><size/></machine>",
        "<machine name='a'><size>1<b/></size></machine>",
        "<machine name='a'><size>1</size><size>1</size></machine>",
        "<machine name='a'><size b='c'>1</size></machine>",
        "<machine name='a'><ready>x</ready></machine>",
        "<machine name='a'><ready><b/></ready></machine>",
        "<machine name='a'>x</machine>",
        "<machine name='a'><![CDATA[x]]></machine>",
        "<machine name='a'>&#x41;</machine>",
        "<machine name='a'><port/></machine>",
        "<machine name='a'><port type='x'/></machine>",
        "<machine name='a'><disk/></machine>",
        "<machine name='a'><disk file='x'><y/></disk></machine>",
        "<machine name='a'><label>1</label></machine>",
        "<machine name='a'><l:label xmlns:l='urn:example:label' colour=''>1</l:label></machine>",
        "<machine name='a'><l:label xmlns:l='urn:example:label'><b/>1</l:label></machine>",
        "<machine name='a'><l:machine xmlns:l='urn:example:label'/></machine>",
        "<machine name='a'><metadata x='y'/></machine>",
        "<disk file='a'/>",
        "<machine xmlns='urn:m' name='a'/>",
    ];

    [Fact]
    public void Jing_accepts_exactly_what_strict_reading_accepts()
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".rng");
        try
        {
            File.WriteAllText(path, Grammar.Of<Machine>().ToRng());
            Assert.Equal("", jing.ObjectionsToSchema(path));
            Assert.Equal(
                jing.JudgeTexts(path, Documents).Zip(Documents, static (verdict, xml) => $"{verdict.IsValid} {xml}"),
                Documents.Select(static xml => $"{XmlCodec.Read<Machine>(xml, XmlReadOptions.Strict).IsValid} {xml}"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_grammar_starts_with_its_class_and_holds_what_is_reached_from_it()
    {
        Grammar grammar = Grammar.Of<Machine>();

        Assert.Equal("Machine", grammar.Start);
        Assert.Equal(
            ["Machine", "smallNumber", "Disk", "Port", "Label", "Metadata", "anything"],
            grammar.Defines.Select(static define => define.Name));
    }

    [Fact]
    public void It_is_written_as_one_document()
    {
        Grammar grammar = Grammar.Of<Disk>();
        using var stream = new MemoryStream();
        grammar.WriteRng(stream);
        string rng = Encoding.UTF8.GetString(stream.ToArray());

        Assert.Equal(rng, grammar.ToRng());
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
              <start>
                <ref name="Disk" />
              </start>
              <define name="Disk">
                <element name="disk">
                  <attribute name="file" />
                  <optional>
                    <attribute name="size">
                      <ref name="smallNumber" />
                    </attribute>
                  </optional>
                </element>
              </define>
              <define name="smallNumber">
                <data type="unsignedByte" />
              </define>
            </grammar>

            """,
            rng);
    }

    [Fact]
    public void It_is_indented_to_its_depth_and_texts_stay_as_they_are()
    {
        const string Define =
            "<define name=\"x\">\n<choice>\n<value> </value><value>a\n b&#xD;</value>\n\n<data type=\"string\"><a:documentation>One\n"
                + " two</a:documentation><param name=\"pattern\"> + </param></data></choice></define>";

        string rng = Grammar.Of(new GrammarFragment("x", Define)).ToRng();

        Assert.EndsWith(
            """
              <define name="x">
                <choice>
                  <value> </value>
                  <value>a
             b&#xD;</value>
                  <data type="string">
                    <a:documentation>One
             two</a:documentation>
                    <param name="pattern"> + </param>
                  </data>
                </choice>
              </define>
            </grammar>

            """,
            rng,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_keeps_its_namespace()
    {
        XNamespace annotations = RelaxNg.CompatibilityAnnotations;

        Assert.Equal(
            "A machine.", XDocument.Parse(Grammar.Of<Machine>().ToRng()).Descendants(annotations + "documentation").Single().Value);
    }

    [Fact]
    public void One_name_for_two_defines_is_refused()
    {
        var one = new GrammarFragment("x", "<define name=\"x\"><text/></define>");
        var other = new GrammarFragment("x", "<define name=\"x\"><empty/></define>");
        var same = new GrammarFragment("x", "<define name=\"x\"><text/></define>");

        Assert.Throws<InvalidOperationException>(
            () => Grammar.Of(new GrammarFragment("s", "<define name=\"s\"/>", () => one, () => other)));
        Assert.Equal(2, Grammar.Of(new GrammarFragment("s", "<define name=\"s\"/>", () => one, () => same)).Defines.Count);
    }

    [Fact]
    public void A_define_that_is_not_XML_is_named() =>
        Assert.Contains(
            "'x'",
            Assert.Throws<InvalidOperationException>(static () => Grammar.Of(new GrammarFragment("x", "<define")).ToRng()).Message,
            StringComparison.Ordinal);
}
