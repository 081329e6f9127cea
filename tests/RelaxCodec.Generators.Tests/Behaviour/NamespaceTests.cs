using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Tests.Driver;
using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>Which namespaces names have, and by which prefixes they are written.</summary>
public sealed class NamespaceTests
{
    [Theory]
    [InlineData("<a:feed xmlns:a='http://www.w3.org/2005/Atom' xmlns:u='urn:unused'>\n  <a:id>i</a:id>\n  <a:title>t</a:title>\n"
        + "  <a:link xmlns:t='http://purl.org/syndication/thread/1.0' href='h' t:count='1'/>\n</a:feed>\n")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:x='http://purl.org/syndication/thread/1.0'>\n  <id>i</id>\n"
        + "  <title>t</title>\n  <entry>\n    <id>e</id>\n    <draft xmlns=''/>\n    <x:total>1</x:total>\n  </entry>\n</feed>\n")]
    [InlineData("<p:feed xmlns:p='http://www.w3.org/2005/Atom'>\n  <p:id>i</p:id>\n  <p:title>t</p:title>\n  <p:entry>\n"
        + "    <p:id>e</p:id>\n    <p:in-reply-to xmlns:p='http://purl.org/syndication/thread/1.0' ref='r'/>\n  </p:entry>\n</p:feed>\n")]
    [InlineData("<p:feed xmlns:p='http://www.w3.org/2005/Atom' xmlns:q='http://www.w3.org/2005/Atom' xmlns='http://www.w3.org/2005/Atom' "
        + "xmlns:r='http://www.w3.org/2005/Atom'>\n  <id>i</id>\n  <title>t</title>\n</p:feed>\n")]
    public void Prefixes_that_were_read_are_written_again(string xml)
    {
        Atom.Document feed = XmlCodec.Parse<Atom.Document>(xml);

        Assert.Equal(Declarations(XDocument.Parse(xml)), Declarations(XDocument.Parse(XmlCodec.Format(feed))));
        Assert.Equal(Declarations(XDocument.Parse(xml)), Declarations(XDocument.Parse(Written(feed))));
        if (!xml.Contains("xmlns:q", StringComparison.Ordinal))
            Assert.Equal(xml, XmlCodec.Format(feed));
    }

    // The classes prefer a prefix; it is for namespaces that have none.
    [Theory]
    [InlineData("<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'>\n  <Body>\n    <Fault>\n      <Code>\n"
        + "        <Value>v</Value>\n"
        + "        <Detail xmlns=''>d</Detail>\n      </Code>\n      <Reason>r</Reason>\n    </Fault>\n  </Body>\n</Envelope>\n")]
    [InlineData("<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope' xmlns:s='http://www.w3.org/2003/05/soap-envelope'>\n"
        + "  <Body s:encodingStyle='urn:e'>\n    <Fault>\n      <Code>\n        <Value>v</Value>\n      </Code>\n      <Reason>r</Reason>\n"
        + "    </Fault>\n  </Body>\n</Envelope>\n")]
    [InlineData("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'>\n"
        + "  <t:Body xmlns:t='http://www.w3.org/2003/05/soap-envelope'>\n"
        + "    <t:Fault>\n      <t:Code>\n        <t:Value>v</t:Value>\n      </t:Code>\n      <t:Reason>r</t:Reason>\n    </t:Fault>\n"
        + "  </t:Body>\n</s:Envelope>\n")]
    public void A_preferred_prefix_does_not_replace_one_that_was_read(string xml)
    {
        Envelope envelope = XmlCodec.Parse<Envelope>(xml);

        Assert.Equal(xml, XmlCodec.Format(envelope));
        Assert.Equal(Names(xml), Names(Written(envelope)));
    }

    [Fact]
    public void An_element_in_no_namespace_keeps_the_prefix_of_its_attribute()
    {
        const string Xml = "<illustration xmlns:x='http://www.w3.org/1999/xlink' x:href='1'/>\n";

        Assert.Equal(Xml, XmlCodec.Format(XmlCodec.Parse<Illustration>(Xml)));
        string invalid = Xml.Replace("'1'", "'none'", StringComparison.Ordinal);
        Assert.Equal(invalid, XmlCodec.Format(XmlCodec.Parse<Illustration>(invalid, XmlReadOptions.Lenient)));
        Assert.Equal("RX012", Assert.Single(XmlCodec.Read<Illustration>(invalid).Problems).Id);
    }

    [Fact]
    public void A_class_declares_its_prefixes_in_its_start_tag()
    {
        var drawing = new Drawing { Title = "t", Uses = { new Use { Reference = "#a", Title = "u" }, new Use { X = 1 } } };

        Assert.Equal(
            """
            <svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>
              <title>t</title>
              <use xlink:href='#a' xlink:title='u'/>
              <use x='1'/>
            </svg>

            """,
            XmlCodec.Format(drawing));
        Assert.Equal(
            "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns=\"http://www.w3.org/2000/svg\"><title>t</title><use xlink:href=\"#a\" "
                + "xlink:title=\"u\" /><use x=\"1\" /></svg>",
            Written(drawing));
    }

    [Fact]
    public void A_prefix_that_the_document_has_is_used_instead()
    {
        Drawing drawing = XmlCodec.Parse<Drawing>("<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns:l='http://www.w3.org/1999/xlink'/>");
        drawing.Uses.Add(new Use { Reference = "#a" });

        Assert.Equal(
            "<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns:l='http://www.w3.org/1999/xlink'>\n  <s:use l:href='#a'/>\n</s:svg>\n",
            XmlCodec.Format(drawing));
    }

    [Fact]
    public void A_prefix_that_means_something_else_is_not_taken()
    {
        Drawing drawing = XmlCodec.Parse<Drawing>("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='urn:other'/>");
        drawing.Uses.Add(new Use { Reference = "#a" });

        Assert.Equal(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='urn:other'>\n  <use xmlns:xlink='http://www.w3.org/1999/xlink' "
                + "xlink:href='#a'/>\n</svg>\n",
            XmlCodec.Format(drawing));
        Assert.True(XmlCodec.ContentEquals(drawing, XmlCodec.Parse<Drawing>(Written(drawing))));
    }

    [Fact]
    public void A_prefix_may_be_declared_only_where_a_child_has_its_namespace()
    {
        Assert.Equal("<page number='1'/>\n", XmlCodec.Format(new Page { Number = 1 }));
        Assert.Equal(
            "<page number='1' xmlns:n='urn:notes'>\n  <n:note>a</n:note>\n  <n:note>b</n:note>\n</page>\n",
            XmlCodec.Format(new Page { Number = 1, Lines = { "a", "b" } }));
        Assert.Equal(
            "<page xmlns:m='urn:marks'>\n  <m:mark>\n    <m:colour>red</m:colour>\n  </m:mark>\n</page>\n",
            XmlCodec.Format(new Page { Mark = new PageMark { Colour = "red" } }));
        var page = new Page { Title = "t", IsDraft = true };
        Assert.Equal(
            "<page xmlns:n='urn:notes' xmlns:m='urn:marks'>\n  <n:title>t</n:title>\n  <m:draft/>\n</page>\n", XmlCodec.Format(page));
        Assert.True(XmlCodec.ContentEquals(page, XmlCodec.Parse<Page>(Written(page))));
    }

    [Theory]
    [InlineData("<page number='1' xmlns:x='urn:notes'>\n  <x:title>t</x:title>\n</page>\n")]
    [InlineData("<page number='1'>\n  <title xmlns='urn:notes'>t</title>\n</page>\n")]
    [InlineData("<page number='1'>\n  <n:mark xmlns:n='urn:marks'/>\n</page>\n")]
    [InlineData("<page xmlns:n='urn:other'>\n  <m:title xmlns:m='urn:notes'>t</m:title>\n</page>\n")]
    public void A_prefix_that_was_read_is_not_declared_again(string xml)
    {
        Page page = XmlCodec.Parse<Page>(xml);

        Assert.Equal(xml, XmlCodec.Format(page));
        Assert.True(XmlCodec.ContentEquals(page, XmlCodec.Parse<Page>(Written(page))));
    }

    [Fact]
    public void A_prefix_for_children_that_means_something_else_is_not_taken()
    {
        Page page = XmlCodec.Parse<Page>("<page xmlns:n='urn:other'/>");
        page.Title = "t";

        Assert.Equal("<page xmlns:n='urn:other'>\n  <title xmlns='urn:notes'>t</title>\n</page>\n", XmlCodec.Format(page));
    }

    [Fact]
    public void A_prefixed_element_is_built_in_code()
    {
        var envelope = new Envelope
        {
            Body = new Envelope.Block
            {
                EncodingStyle = "urn:e",
                Fault = new Envelope.Fault { Code = new Envelope.FaultCode { Value = "v", Detail = "d" }, Reason = "r" }
            },
        };

        Assert.Equal(
            """
            <env:Envelope xmlns:env='http://www.w3.org/2003/05/soap-envelope'>
              <env:Body env:encodingStyle='urn:e'>
                <env:Fault>
                  <env:Code>
                    <env:Value>v</env:Value>
                    <Detail>d</Detail>
                  </env:Code>
                  <env:Reason>r</env:Reason>
                </env:Fault>
              </env:Body>
            </env:Envelope>

            """,
            XmlCodec.Format(envelope));
        Assert.Equal(XmlCodec.Format(envelope), XmlCodec.Format(XmlCodec.Parse<Envelope>(Written(envelope))));
    }

    [Fact]
    public void The_namespaces_around_a_class_give_their_prefix_where_it_is_needed()
    {
        var feed = new Atom.Document
        {
            Id = "i",
            Title = new Atom.Construct { Value = "t" },
            Links = { new Atom.Link { Address = "a" }, new Atom.Link { Address = "b", Count = 1 } }
        };

        Assert.Equal(
            """
            <feed xmlns='http://www.w3.org/2005/Atom'>
              <id>i</id>
              <title>t</title>
              <link href='a'/>
              <link href='b' xmlns:thr='http://purl.org/syndication/thread/1.0' thr:count='1'/>
            </feed>

            """,
            XmlCodec.Format(feed));
    }

    // Read where the prefix means one thing, written where it means another: each object says its own names and declarations.
    [Fact]
    public void An_object_that_moves_between_documents_keeps_its_names()
    {
        Drawing from = XmlCodec.Parse<Drawing>(
            "<a:svg xmlns:a='http://www.w3.org/2000/svg'><a:use xmlns:b='http://www.w3.org/1999/xlink' b:href='#a'/></a:svg>");
        Drawing to = XmlCodec.Parse<Drawing>("<b:svg xmlns:b='http://www.w3.org/2000/svg'/>");
        to.Uses.Add(from.Uses[0]);

        Assert.Equal("#a", XmlCodec.Parse<Drawing>(XmlCodec.Format(to)).Uses[0].Reference);
        Assert.Equal("#a", XmlCodec.Parse<Drawing>(Written(to)).Uses[0].Reference);
    }

    [Fact]
    public void The_assembly_gives_the_namespace_of_names_that_say_none()
    {
        GeneratorRun run = GeneratorRun.On(
            "[assembly: Ns(\"urn:all\"), Prefix(\"p\", \"urn:all\")]",
            """
            [Element("a")] partial class A { [Element("x")] public int? X { get; set; } [Attr("y")] public int? Y { get; set; } [Element("z", Ns = "")] public int? Z { get; set; } }
            [Element("b"), Ns("")] partial class B;
            [Element("c"), Ns("urn:own")] partial class C { [Element("d")] partial class D; }
            """);

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.Contains("output.Element(\"x\", it.X, kept, 0, \"urn:all\")", run.Files["A.g.cs"], StringComparison.Ordinal);
        Assert.Contains("output.Attribute(\"y\", it.Y, kept, 1)", run.Files["A.g.cs"], StringComparison.Ordinal);
        Assert.Contains("output.Element(\"z\", it.Z, kept, 2)", run.Files["A.g.cs"], StringComparison.Ordinal);
        Assert.Contains("output.PreferPrefix(\"p\", \"urn:all\");", run.Files["A.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("ElementNamespace", run.Files["B.g.cs"], StringComparison.Ordinal);
        Assert.Contains("ElementNamespace => \"urn:own\"", run.Files["C.g.cs"], StringComparison.Ordinal);
        Assert.Contains("ElementNamespace => \"urn:own\"", run.Files["C+D.g.cs"], StringComparison.Ordinal);
    }

    // With their prefixes.
    private static List<string> Names(string xml)
    {
        List<string> names = [];
        using var reader = XmlReader.Create(new StringReader(xml));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                names.Add(reader.Name);
        }

        return names;
    }

    private static string[] Declarations(XDocument document) =>
        [.. document.Descendants()
            .Attributes()
            .Where(a => a.IsNamespaceDeclaration)
            .Select(a => $"{a.Name.LocalName}={a.Value}")
            .Distinct()
            .Order(StringComparer.Ordinal)];

    private static string Written<T>(T value)
        where T : class, IXmlElement<T>
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
            XmlCodec.Format(value, writer);
        return text.ToString();
    }
}
