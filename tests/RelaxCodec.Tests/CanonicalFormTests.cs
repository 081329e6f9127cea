using System.Buffers;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>What is written is read as it was meant, by us and by others.</summary>
public sealed class CanonicalFormTests
{
    private static readonly string[] Specials =
        [
            "<", ">", "&", "'", "\"", "\t", "\n", "\r", "\r\n", " ", "]]>", "--", "&amp;", "é", "\u0085", "\u2028", "\uFFFD", "\U0001F600",
            "\U0010FFFF"
        ];

    /// <summary>Characters that XML can hold, those that need care above all.</summary>
    private static readonly Gen<string> XmlText = Gen.OneOf(
            Gen.Int[0, Specials.Length - 1].Select(static i => Specials[i]),
            Gen.Char['a', 'z'].Select(static c => c.ToString()),
            Gen.Char['\uE000', '\uFFFD'].Select(static c => c.ToString()))
        .Array[0, 12].Select(static parts => string.Concat(parts));

    [Fact]
    public void Attribute_values_and_text_survive() => Gen.Select(XmlText, XmlText, XmlText).Sample(static (name, title, kept) =>
    {
        var machine = new Machine { Name = name, Title = title, Content = new XmlContent() };
        machine.Content.AddAttribute("kept", kept);

        string xml = XmlCodec.Format(machine);

        XElement root = XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!;
        Machine read = XmlCodec.Parse<Machine>(xml);
        return root.Attribute("name")!.Value == name
            && root.Element("title")!.Value == title
            && root.Attribute("kept")!.Value == kept
            && read.Name == name
            && read.Title == title
            && read.Content!.GetAttribute("kept") == kept
            && XmlCodec.Format(read) == xml
            && !xml.Contains('\r', StringComparison.Ordinal);
    }, iter: 2000);

    [Fact]
    public void Kept_elements_survive() => Gen.Select(XmlText, XmlText).Sample(static (value, text) =>
    {
        XElement kept = new("k", new XAttribute("v", value), new XText(text), new XElement("{urn:n}e", text));
        string saved;
        using (var buffer = new StringWriter())
        {
            using (var writer = XmlWriter.Create(
                buffer, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
                kept.Save(writer);
            saved = buffer.ToString();
        }

        Machine machine = XmlCodec.Parse<Machine>($"<machine name='a'>{saved}</machine>");

        string xml = XmlCodec.Format(machine);
        XElement again = XElement.Parse(xml, LoadOptions.PreserveWhitespace).Element("k")!;
        return again.Attribute("v")!.Value == value
            && again.Nodes().OfType<XText>().Aggregate("", static (all, node) => all + node.Value) == text
            && again.Elements().Single().Value == text;
    }, iter: 2000);

    [Fact]
    public void Every_destination_gets_the_same()
    {
        var machine = new Machine { Name = "é\U0001F600" };
        for (int i = 0; i < 3000; i++)
            machine.Disks.Add(new Disk { File = $"\U0001F600{i}", Size = 7 });
        string expected = XmlCodec.Format(machine);

        using var writer = new StringWriter();
        XmlCodec.Format(machine, writer);
        using var stream = new MemoryStream();
        XmlCodec.Format(machine, stream);
        var bytes = new ArrayBufferWriter<byte>();
        XmlCodec.Format(machine, bytes);

        Assert.Equal(expected, writer.ToString());
        Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes.WrittenSpan));
        Assert.EndsWith("'/>\n</machine>\n", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_refused()
    {
        // Not as data of a theory: halves of surrogate pairs do not survive there.
        foreach (string text in (string[])["\0", "a\u0001", "\u001F", "\uD800", "\uDC00\uD800", "a\uDC00", "\uFFFE", "\uFFFF"])
        {
            Assert.Throws<ArgumentException>(() => XmlCodec.Format(new Machine { Name = text }));
            Assert.Throws<ArgumentException>(() => XmlCodec.Format(new Machine { Name = "", Title = text }));
        }
    }

    [Theory]
    [InlineData("<machine name='a' x='1'>\n  <!-- c -->\n  <size>9<b/></size>\n  <disk file='b'/>\n  <?p i?>\n  <wheel/>\n</machine>\n")]
    [InlineData("<machine name='a' xmlns:l='urn:example:label'>\n  <l:label l:colour='red'>1</l:label>\n  <l:other>\n    <x/>\n"
        + "  </l:other>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <label xmlns='urn:example:label'>1</label>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <metadata>a<b/>\n<c/><![CDATA[<]]></metadata>\n</machine>\n")]
    [InlineData("<!-- a -->\n<machine name='a' xmlns:x='urn:x' x:y='z'>\n  <label xmlns='urn:example:label' xmlns:l='urn:example:label' "
        + "l:colour='red'>1<!-- c --></label>\n</machine>\n<!-- b -->\n")]
    public void An_XmlWriter_gets_the_same_document(string xml)
    {
        Machine machine = XmlCodec.Parse<Machine>(xml, XmlReadOptions.Lenient);
        using var text = new StringWriter();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true }))
            XmlCodec.Format(machine, writer);
        var document = new XDocument();
        using (XmlWriter writer = document.CreateWriter())
            XmlCodec.Format(machine, writer);

        Assert.Equal(xml, XmlCodec.Format(machine));
        Assert.True(XmlCodec.ContentEquals(machine, XmlCodec.Parse<Machine>(text.ToString(), XmlReadOptions.Lenient)));
        using XmlReader reader = document.CreateReader();
        Machine fromTree = XmlCodec.Parse<Machine>(reader, XmlReadOptions.Lenient);
        Assert.True(
            XmlCodec.ContentEquals(XmlCodec.Parse<Machine>(XmlReader.Create(new StringReader(xml)), XmlReadOptions.Lenient), fromTree));
    }

    [Fact]
    public void An_XmlWriter_indents_what_is_not_mixed()
    {
        Machine machine = XmlCodec.Parse<Machine>("<machine name='a'><wheel/><disk file='b'/><metadata>a<b/></metadata></machine>");
        using var text = new StringWriter();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
            XmlCodec.Format(machine, writer);

        Assert.Equal(
            "<machine name=\"a\">\n  <wheel />\n  <disk file=\"b\" />\n  <metadata>a<b /></metadata>\n</machine>", text.ToString());
    }

    [Fact]
    public void A_namespace_in_scope_is_declared_once()
    {
        Machine machine = new() { Name = "a", Label = new Label { Number = 1, Colour = "red" } };

        Assert.Equal(
            "<machine name='a'>\n  <label xmlns='urn:example:label' xmlns:ns1='urn:example:label' ns1:colour='red'>1</label>\n</machine>\n",
            XmlCodec.Format(machine));
        machine.Content = new XmlContent();
        machine.Content.AddNamespaceDeclaration("l", Label.Namespace);
        string xml = XmlCodec.Format(machine);
        Assert.Equal("<machine name='a' xmlns:l='urn:example:label'>\n  <l:label l:colour='red'>1</l:label>\n</machine>\n", xml);
        Assert.True(XmlCodec.ContentEquals(machine, XmlCodec.Parse<Machine>(xml)));
    }
}
