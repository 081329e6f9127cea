using System.Buffers;
using System.Text;
using System.Xml;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Inputs;

/// <summary>A document type declaration is refused where it stands. Only who reads with an XmlReader of their own can allow it.</summary>
public sealed class DocumentTypeTests
{
    private const string Document = "<?xml version='1.0'?>\n<!-- \u00e9 -->\n  <!DOCTYPE machine [<!ENTITY e 'x'>]>\n<machine name='&e;'/>";

    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Document);

    [Fact]
    public void Every_input_tells_its_place()
    {
        Problem[] problems =
        [
            .. XmlCodec.Read<Machine>(Document).Problems,
            .. XmlCodec.Read<Machine>(new StringReader(Document)).Problems,
            .. XmlCodec.Read<Machine>(Bytes).Problems,
            .. XmlCodec.Read<Machine>(new ReadOnlySequence<byte>(Bytes)).Problems,
            .. XmlCodec.Read<Machine>(new MemoryStream(Bytes)).Problems,
            .. XmlCodec.Read<Machine>(Encoding.Unicode.GetBytes("\uFEFF" + Document)).Problems,
            .. Assert.Single(XmlCodec.ReadItems<Disk>(new MemoryStream(Bytes))).Problems,
            Assert.Throws<XmlCodecException>(() => XmlCodec.PeekRoot(Document)).Problem,
            Assert.Throws<XmlCodecException>(() => XmlCodec.PeekRoot(Bytes)).Problem,
            Assert.Throws<XmlCodecException>(() => XmlCodec.PeekRoot(new MemoryStream(Bytes))).Problem,
        ];

        Assert.Equal(10, problems.Length);
        Assert.All(problems, static problem => Assert.Equal("RX002 3:3 /", $"{problem.Id} {problem.Line}:{problem.Column} {problem.Path}"));
    }

    [Fact]
    public void Text_that_only_looks_like_one_is_none()
    {
        const string Xml = "<!-- <!DOCTYPE a> --><machine name='a'><wheel><![CDATA[<!DOCTYPE a>]]></wheel></machine>";

        Assert.Empty(XmlCodec.Read<Machine>(Xml).Problems);
    }

    [Theory]
    [InlineData(DtdProcessing.Parse, "<!DOCTYPE machine [<!ENTITY e 'x'>]><machine name='&e;'/>")]
    [InlineData(DtdProcessing.Parse, "<!-- c --><!DOCTYPE machine [<!ATTLIST machine name CDATA 'x'>]><machine/>")]
    [InlineData(DtdProcessing.Ignore, "<!DOCTYPE machine><machine name='x'/>")]
    public void A_reader_of_the_caller_decides_for_itself(DtdProcessing processing, string xml)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = processing });

        Machine machine = XmlCodec.Parse<Machine>(reader);

        Assert.Equal("x", machine.Name);
        Assert.DoesNotContain("DOCTYPE", XmlCodec.Format(machine), StringComparison.Ordinal);
    }
}
