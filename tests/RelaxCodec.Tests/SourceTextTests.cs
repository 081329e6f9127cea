using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>An element that no member holds keeps the characters that it has in the document.</summary>
public sealed class SourceTextTests
{
    private const string Element = "<x:any  b=\"&#233;>\"\n      c = '\"' ><!-- > --><![CDATA[</x:any>]]><d></d ><e\t/>&#65;&gt;</x:any\n>";

    private static readonly string Document =
        $"<?xml version='1.0'?>\n<machine name='a' xmlns:x=\"urn:x\"><title>é\U0001F600</title>{Element}\n\n  {Element}\n</machine>";

    private static readonly string Written =
        $"<machine name='a' xmlns:x='urn:x'>\n  <title>é\U0001F600</title>\n  {Element}\n  {Element}\n</machine>\n";

    [Fact]
    public void From_a_string() => Assert.Equal(Written, XmlCodec.Format(XmlCodec.Parse<Machine>(Document)));

    [Fact]
    public void From_a_text() => Assert.Equal(Written, XmlCodec.Format(XmlCodec.Parse<Machine>(new StringReader(Document))));

    [Fact]
    public void From_bytes() => Assert.Equal(Written, XmlCodec.Format(XmlCodec.Parse<Machine>(Encoding.UTF8.GetBytes(Document))));

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public void From_a_stream_in_any_encoding(string name, bool hasMark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] content = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Document)];

        Assert.Equal(Written, XmlCodec.Format(XmlCodec.Parse<Machine>(new MemoryStream(content))));
    }

    [Fact]
    public void From_a_stream_in_the_encoding_that_it_declares()
    {
        string xml = Document.Replace("version='1.0'", "version='1.0' encoding = \"ISO-8859-1\"", StringComparison.Ordinal)
            .Replace("\U0001F600", "", StringComparison.Ordinal);

        string written = XmlCodec.Format(XmlCodec.Parse<Machine>(new MemoryStream(Encoding.Latin1.GetBytes(xml))));

        Assert.Equal(Written.Replace("\U0001F600", "", StringComparison.Ordinal), written);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_are_those_that_XML_passes_on(string lineEnd) =>
        Assert.Equal(Written, XmlCodec.Format(XmlCodec.Parse<Machine>(Document.Replace("\n", lineEnd, StringComparison.Ordinal))));

    [Fact]
    public void From_an_XmlReader_it_is_in_the_canonical_form()
    {
        using var reader = XmlReader.Create(new StringReader("<machine name='a'><any b=\"1\"  ></any ></machine>"));

        Assert.Equal("<machine name='a'>\n  <any b='1'/>\n</machine>\n", XmlCodec.Format(XmlCodec.Parse<Machine>(reader)));
    }

    [Fact]
    public void Other_characters_for_the_same_element_are_no_difference()
    {
        Machine one = XmlCodec.Parse<Machine>("<machine name='a'><any b='1' c='&#65;'/></machine>");
        Machine same = XmlCodec.Parse<Machine>("<machine name='a'><any\tb=\"1\" c='A'></any></machine>");
        Machine other = XmlCodec.Parse<Machine>("<machine name='a'><any b='2' c='A'/></machine>");

        Assert.True(XmlCodec.ContentEquals(one, same));
        Assert.False(XmlCodec.ContentEquals(one, other));
    }

    [Fact]
    public void An_element_whose_prefix_is_declared_elsewhere_takes_the_declaration_along()
    {
        Machine from = XmlCodec.Parse<Machine>("<machine name='a' xmlns:x='urn:x'>\n<metadata><x:any\n  x:b='1'/></metadata></machine>");
        var to = new Machine { Name = "b", Metadata = from.Metadata };

        Assert.Equal(
            "<machine name='b'>\n  <metadata>\n    <x:any xmlns:x='urn:x'\n  x:b='1'/>\n  </metadata>\n</machine>\n", XmlCodec.Format(to));
    }

    [Fact]
    public void Places_are_found_in_documents_of_any_length() => Gen.Select(Gen.Int[0, 9000], Gen.Int[0, 40], Gen.Int[0, 2]).Sample(
        (length, lines, form) =>
        {
            string lineEnd = ((string[])["\n", "\r\n", "\r"])[form];
            string padding = string.Concat(Enumerable.Repeat(new string('é', length / (lines + 1)) + lineEnd, lines))
                + new string('\t', length % 100);
            string xml = $"<machine name='a'><!--{padding}--><any  b=\"{padding.ReplaceLineEndings("\u0001")}\"></any ></machine>".Replace(
                "\u0001", "\u0085", StringComparison.Ordinal);

            Machine machine = XmlCodec.Parse<Machine>(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

            Assert.StartsWith(
                "<any  b=\"", Assert.Single(machine.Content!, item => item.Kind == XmlContentKind.Element).Xml, StringComparison.Ordinal);
            Assert.EndsWith(
                "\"></any >", Assert.Single(machine.Content!, item => item.Kind == XmlContentKind.Element).Xml, StringComparison.Ordinal);
            Assert.Equal(
                XElement.Parse(xml).Element("any")!.Attribute("b")!.Value, XElement.Parse(machine.Content![^1].Xml).Attribute("b")!.Value);
        },
        iter: 300);
}
