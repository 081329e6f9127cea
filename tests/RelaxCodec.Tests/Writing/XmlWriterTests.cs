using System.Xml;
using System.Xml.Linq;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Writing;

/// <summary>Whatever an XmlWriter's settings are, a value is read as it was written.</summary>
public sealed class XmlWriterTests
{
    private const string Special = " a\r\nb\rc\nd\te ";

    [Theory]
    [InlineData(NewLineHandling.Replace, false)]
    [InlineData(NewLineHandling.Replace, true)]
    [InlineData(NewLineHandling.Entitize, false)]
    [InlineData(NewLineHandling.None, false)]
    public void Line_ends_in_values_survive(NewLineHandling handling, bool indent)
    {
        Machine machine = XmlCodec.Parse<Machine>(
            "<machine name='a'><metadata><k v='&#13;&#10;&#9;'>a&#13;&#10;b</k>&#13;c</metadata></machine>");
        machine.Name = Special;
        machine.Title = Special;
        machine.Content = new XmlContent();
        machine.Content.AddAttribute("other", Special);
        using var text = new StringWriter();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { NewLineHandling = handling, Indent = indent }))
            XmlCodec.Format(machine, writer);

        XElement root = XDocument.Parse(text.ToString(), LoadOptions.PreserveWhitespace).Root!;
        Assert.Equal(Special, root.Attribute("name")!.Value);
        Assert.Equal(Special, root.Attribute("other")!.Value);
        Assert.Equal(Special, root.Element("title")!.Value);
        XElement kept = root.Element("metadata")!.Element("k")!;
        Assert.Equal("\r\n\t", kept.Attribute("v")!.Value);
        Assert.Equal("a\r\nb", kept.Value);
        Assert.Equal("\rc", Assert.IsType<XText>(kept.NextNode).Value);
    }

    [Theory]
    [InlineData("a &amp; <![CDATA[b]]>", "a & b")]
    [InlineData(" <![CDATA[ ]]>.", "  .")]
    [InlineData("&#32;<![CDATA[b]]>&#x20;&lt;&gt;&quot;&apos;&#128512;", " b <>\"'\U0001F600")]
    [InlineData("a;b<!-- c -->&amp;<?p i?>", "a;b&")]
    public void Text_beside_a_CDATA_section_survives(string content, string value)
    {
        Machine machine = XmlCodec.Parse<Machine>($"<machine name='a'><metadata>{content}</metadata></machine>");
        using var text = new StringWriter();
        using (var writer = XmlWriter.Create(text))
            XmlCodec.Format(machine, writer);
        var tree = new XDocument();
        using (XmlWriter writer = tree.CreateWriter())
            XmlCodec.Format(machine, writer);

        Assert.Equal(value, XDocument.Parse(text.ToString(), LoadOptions.PreserveWhitespace).Root!.Element("metadata")!.Value);
        Assert.Equal(value, tree.Root!.Element("metadata")!.Value);
    }
}
