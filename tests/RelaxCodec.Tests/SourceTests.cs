using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>The token source over <see cref="XmlReader"/>: values, positions and readers of the caller.</summary>
public sealed class SourceTests
{
    /// <summary>Characters around the sizes of buffers, with pairs of surrogates on their edges.</summary>
    private static readonly Gen<string> LongText =
        Gen.Select(
            Gen.Int[0, 5000],
            Gen.Int[0, 5],
            static (length, pairs) => string.Concat(new string('x', length), string.Concat(Enumerable.Repeat("\U0001F600", pairs)), "é"));

    [Fact]
    public void Values_of_every_length_are_read_whole() => LongText.Sample(static text =>
    {
        Machine machine = XmlCodec.Parse<Machine>(
            $"<machine name='{text}' size='{text}'><title>{text}</title><size>{text}</size><label xmlns='urn:example:label' "
                + $"z='{text}'>{text}</label></machine>",
            XmlReadOptions.Lenient);

        return machine.Name == text
            && machine.Title == text
            && machine.Content!.GetAttribute("size") == text
            && machine.Content!.FindElement("size")!.Xml == $"<size>{text}</size>"
            && machine.Label!.Content!.GetAttribute("z") == text
            && machine.Label!.Content!.Single(static item => item.Kind == XmlContentKind.Text).Value == text;
    }, iter: 300);

    [Theory]
    [InlineData(10)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(4096)]
    [InlineData(100_000)]
    public void Values_in_the_buffer_are_whole(int length)
    {
        foreach (string tail in (string[])["", "\U0001F600", "y\U0001F600"])
        {
            string value = new string('v', length) + tail;
            using XmlReader reader = XmlReader.Create(
                new StringReader($"<a b='{value}' c='&lt;{value}'>{value}<![CDATA[{value}]]><!--{value}--></a>"));
            var source = new XmlReaderSource(reader);
            Assert.True(source.Read());
            Assert.True(source.MoveToNextAttribute());
            Assert.Equal(value, source.Value.ToString());
            Assert.Equal(value, source.Value.ToString());
            Assert.Equal(value, source.GetString());
            Assert.True(source.MoveToNextAttribute());
            Assert.Equal("<" + value, source.Value.ToString());
            Assert.False(source.MoveToNextAttribute());
            source.MoveToElement();
            Assert.True(MoveToAttribute(ref source, "b"));
            Assert.Equal(value, source.GetString());
            Assert.Equal(value, source.Value.ToString());
            source.MoveToElement();
            Assert.False(MoveToAttribute(ref source, "d"));
            Assert.True(MoveToAttribute(ref source, "c"));
            Assert.Equal("<" + value, source.Value.ToString());
            foreach (XmlTokenKind kind in (XmlTokenKind[])[XmlTokenKind.Text, XmlTokenKind.CData, XmlTokenKind.Comment])
            {
                Assert.True(source.Read());
                Assert.Equal(kind, source.Kind);
                Assert.Equal(value, source.Value.ToString());
            }

            Assert.True(source.Read());
            Assert.Equal(XmlTokenKind.EndElement, source.Kind);
            Assert.False(source.Read());
        }
    }

    [Fact]
    public void A_value_that_was_looked_at_is_not_mistaken_for_another()
    {
        using XmlReader reader = XmlReader.Create(new StringReader("<a x='1' type='t' y='2'><b z='3' w='4'/></a>"));
        var source = new XmlReaderSource(reader);
        source.Read();
        Assert.True(MoveToAttribute(ref source, "type"));
        Assert.Equal("t", source.Value.ToString());
        source.MoveToElement();
        Assert.Equal(["x=1", "type=t", "y=2"], Attributes(ref source));
        source.MoveToElement();
        Assert.Equal(["x=1", "type=t", "y=2"], Attributes(ref source));
        source.Read();
        Assert.Equal(["z=3", "w=4"], Attributes(ref source));

        static List<string> Attributes(ref XmlReaderSource source)
        {
            List<string> attributes = [];
            while (source.MoveToNextAttribute())
                attributes.Add($"{source.Name.Local}={source.Value}");
            return attributes;
        }
    }

    [Fact]
    public void Every_kind_of_input_gives_the_same()
    {
        const string Xml = "<?xml version='1.0' encoding='utf-8'?>\n<!-- é --><machine name='é'>\r\n<title>a\r\nb</title></machine>";
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Xml)];
        Machine expected = XmlCodec.Parse<Machine>(Xml);
        Assert.Equal("a\nb", expected.Title);

        Assert.All(
            [
                XmlCodec.Parse<Machine>(bytes),
                XmlCodec.Parse<Machine>(new MemoryStream(bytes)),
                XmlCodec.Parse<Machine>(new StringReader(Xml)),
                XmlCodec.Parse<Machine>(XmlReader.Create(new StringReader(Xml))),
                XmlCodec.Parse<Machine>(Encoding.Unicode.GetPreamble()
                    .Concat(Encoding.Unicode.GetBytes(Xml.Replace("utf-8", "utf-16", StringComparison.Ordinal)))
                    .ToArray()),
                XmlCodec.Read<Machine>(Xml).Value!,
            ],
            machine => Assert.True(XmlCodec.ContentEquals(expected, machine)));
    }

    [Fact]
    public void A_reader_that_cannot_read_chunks_gives_the_same()
    {
        string xml = $"<machine name='{new string(
            'n', 1000)}'><port type='usb'/><size>1</size><!--c--><title>{new string('t', 1000)}</title><wheel a='b'/></machine>";
        var document = XDocument.Parse(xml);
        using XmlReader reader = document.CreateReader();
        Assert.False(reader.CanReadValueChunk);

        Assert.True(XmlCodec.ContentEquals(XmlCodec.Parse<Machine>(xml), XmlCodec.Parse<Machine>(reader)));
        using XmlReader withoutPositions = document.CreateReader();
        Assert.Equal((0, 0), (XmlCodec.Parse<Machine>(withoutPositions).Source!.Line, 0));
    }

    [Fact]
    public void A_reader_is_read_from_where_it_is_to_past_the_end_tag()
    {
        using XmlReader reader = XmlReader.Create(new StringReader("<all><!-- x --><disk file='1'/><disk file='2'></disk><other/></all>"));
        reader.ReadToDescendant("disk");

        Assert.Equal("1", XmlCodec.Parse<Disk>(reader).File);
        Assert.Equal("2", XmlCodec.Parse<Disk>(reader).File);
        Assert.Equal("other", reader.LocalName);
        Assert.Equal("RX017", Assert.Single(XmlCodec.Read<Disk>(reader).Problems).Id);
    }

    [Fact]
    public void A_document_type_that_a_caller_allows_is_passed_over()
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse };
        using XmlReader reader = XmlReader.Create(new StringReader("<!DOCTYPE disk [<!ENTITY e 'x'>]><disk file='&e;'/>"), settings);

        Assert.Equal("x", XmlCodec.Parse<Disk>(reader).File);
    }

    [Fact]
    public void Objects_know_where_they_and_their_attributes_stood()
    {
        const string Xml = "<machine\n    name='a' \txml:lang='b'\n cores='many'>\n\n  <disk file='1'/><disk\nfile='2'/>\n</machine>";
        Machine machine = XmlCodec.Parse<Machine>(Xml, XmlReadOptions.Lenient);

        Assert.Equal((1, 1), (machine.Source!.Line, machine.Source.Column));
        Assert.True(machine.Source.TryGetAttribute("name", out (int, int) position));
        Assert.Equal((2, 5), position);
        Assert.True(machine.Source.TryGetAttribute("xml:lang", out position));
        Assert.Equal((2, 15), position);
        Assert.True(machine.Source.TryGetAttribute("cores", out position));
        Assert.Equal((3, 2), position);
        Assert.False(machine.Source.TryGetAttribute("lang", out position));
        Assert.Equal((1, 1), position);
        Assert.Equal((5, 19), (machine.Disks[1].Source!.Line, machine.Disks[1].Source!.Column));
        Assert.Null(XmlCodec.Parse<Machine>(Xml, XmlReadOptions.Lenient with { Positions = false }).Source);
    }

    [Fact]
    public void The_root_can_be_looked_at_first()
    {
        const string Xml = "<?xml version='1.0'?><!-- c -->\n<l:label xmlns:l='urn:example:label' l:colour='red'>x</broken>";

        foreach (XmlRootTag root in (XmlRootTag[])[
            XmlCodec.PeekRoot(Xml),
            XmlCodec.PeekRoot(Encoding.UTF8.GetBytes(Xml)),
            XmlCodec.PeekRoot(new MemoryStream(Encoding.UTF8.GetBytes(Xml)))
        ])
        {
            Assert.Equal(("label", Label.Namespace, 2, 1), (root.LocalName, root.NamespaceUri, root.Line, root.Column));
            Assert.Equal("red", root.Attributes["l:colour"]);
        }

        Assert.Equal("RX001", Assert.Throws<XmlCodecException>(static () => XmlCodec.PeekRoot("")).Problem.Id);
        Assert.Equal("RX001", Assert.Throws<XmlCodecException>(static () => XmlCodec.PeekRoot("{}"u8)).Problem.Id);
        Assert.Equal("RX002", Assert.Throws<XmlCodecException>(static () => XmlCodec.PeekRoot("<!DOCTYPE a><a/>")).Problem.Id);
    }

    [Fact]
    public void The_root_that_was_looked_at_can_be_read_from_the_same_reader()
    {
        using XmlReader reader = XmlReader.Create(new StringReader("<!-- c --><disk file='1' size='2'/>"));

        Assert.Equal("disk", XmlCodec.PeekRoot(reader).LocalName);
        Assert.Equal((byte)2, XmlCodec.Parse<Disk>(reader).Size);
    }

    [Fact]
    public void Parsing_allocates_what_it_builds()
    {
        string disks = string.Concat(Enumerable.Range(0, 200).Select(static i => $"<disk size='{i}' file=''/>\n<tag>1</tag>"));
        string xml = $"<machine name=''>{disks}</machine>";
        var options = new XmlReadOptions { Positions = false };
        for (int i = 0; i < 50; i++)
            Parse();

        long reader = Measure(() =>
        {
            using XmlReader tokens = XmlReader.Create(new StringReader(xml));
            while (tokens.Read())
            {
            }
        });
        long built = Measure(() =>
        {
            var machine = new Machine();
            for (int i = 0; i < 200; i++)
            {
                machine.Disks.Add(new Disk());
                machine.Tags.Add(1);
            }
        });

        Assert.InRange(Measure(Parse), 0, reader + (built * 1.1) + 500);

        void Parse() => XmlCodec.Parse<Machine>(xml, options);
    }

    private static long Measure(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static bool MoveToAttribute(ref XmlReaderSource source, string name)
    {
        while (source.MoveToNextAttribute())
        {
            if (source.Name.Local == name)
                return true;
        }

        source.MoveToElement();
        return false;
    }
}
