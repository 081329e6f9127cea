using System.Text;
using System.Xml;
using System.Xml.Linq;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Writing;

/// <summary>
/// A kept element means the same wherever it is written: what it takes from around it is declared where it is missing, and nothing else.
/// </summary>
public sealed class KeptElementTests
{
    [Theory]
    [InlineData("xmlns:x='urn:x'", "<x:b/>", "", "<x:b xmlns:x='urn:x'/>")]
    [InlineData("xmlns:x='urn:x'", "<x:b/>", "xmlns:x='urn:x'", "<x:b/>")]
    [InlineData("xmlns:x='urn:x'", "<x:b/>", "xmlns:x='urn:y'", "<x:b xmlns:x='urn:x'/>")]
    [InlineData("xmlns:x='urn:x'", "<b><c x:d='1'/></b>", "", "<b xmlns:x='urn:x'><c x:d='1'/></b>")]
    [InlineData("xmlns:x='urn:x'", "<b xmlns:x='urn:z'><x:c/></b>", "xmlns:x='urn:y'", "<b xmlns:x='urn:z'><x:c/></b>")]
    [InlineData("xmlns:x='urn:x'", "<b><c xmlns:x='urn:z' x:d='1'/><x:e/></b>", "",
        "<b xmlns:x='urn:x'><c xmlns:x='urn:z' x:d='1'/><x:e/></b>")]
    [InlineData("xmlns:x='urn:x' xmlns:y='urn:y'", "<b x:c='&gt;' y:c='/>'/>", "xmlns:y='urn:y'",
        "<b xmlns:x='urn:x' x:c='&gt;' y:c='/>'/>")]
    [InlineData("xmlns:x='urn:x' xmlns:y='urn:y'", "<b><!-- <y:c/> --><![CDATA[<y:d/>]]><?y <y:e/>?><x:f g = \"'\" /></b>", "",
        "<b xmlns:x='urn:x'><!-- <y:c/> --><![CDATA[<y:d/>]]><?y <y:e/>?><x:f g = \"'\" /></b>")]
    [InlineData("xmlns:x='urn:x'", "<b xml:lang='x' x=':'/>", "", "<b xml:lang='x' x=':'/>")]
    [InlineData("xmlns:é='urn:é'", "<é:b\n/>", "", "<é:b xmlns:é='urn:é'\n/>")]
    [InlineData("", "<b/>", "xmlns:x='urn:x'", "<b/>")]
    public void It_moves_between_documents(string from, string kept, string to, string expected)
    {
        Machine source = XmlCodec.Parse<Machine>($"<machine name='a' {from}><metadata>{kept}</metadata></machine>");
        Machine target = XmlCodec.Parse<Machine>($"<machine name='a' {to}/>");
        target.Metadata = source.Metadata;

        string written = XmlCodec.Format(target);
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
            XmlCodec.Format(target, writer);

        Assert.Contains($"<metadata>\n    {expected}\n  </metadata>", written, StringComparison.Ordinal);
        Assert.Equal(Names(source), Names(target));
        Assert.Equal(Names(source), Names(XDocument.Parse(text.ToString())));
    }

    [Fact]
    public void It_is_in_no_default_namespace_that_it_was_not_in()
    {
        Machine machine = XmlCodec.Parse<Machine>("<machine name='a'><metadata><b/></metadata></machine>");
        var sink = new System.Buffers.ArrayBufferWriter<byte>();
        var output = new XmlOutput<Utf8Sink>(new Utf8Sink(sink));
        output.StartElement("around", "urn:d");
        output.KeptRest(machine.Metadata!.Content);
        output.EndElement();
        output.Sink.Complete();
        output.Sink.Dispose();

        Assert.Equal("<around xmlns='urn:d'>\n  <b xmlns=''/>\n</around>\n", Encoding.UTF8.GetString(sink.WrittenSpan));
    }

    private static string[] Names(Machine machine) => Names(XDocument.Parse(XmlCodec.Format(machine)));

    private static string[] Names(XDocument document) =>
    [
        .. document.Root!.Element("metadata")!.Descendants()
            .SelectMany(static e => e.Attributes().Where(static a => !a.IsNamespaceDeclaration).Select(static a => a.Name).Prepend(e.Name))
            .Select(static name => name.ToString()),
    ];
}
