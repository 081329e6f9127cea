using System.Text;
using System.Xml;
using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>An element that says by <c>xsi:nil</c> that it has no value is null, from every source and to every sink.</summary>
public sealed class NillableTests
{
    private const string Document =
        """
        <readings xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>
          <value xsi:nil='true'/>
          <note xsi:nil='false'>n</note>
          <count>1</count>
          <count xsi:nil='true'/>
        </readings>

        """;

    private static readonly XmlReadOptions Collecting = XmlReadOptions.Strict;

    [Fact]
    public void Null_is_read_and_written()
    {
        NillableReadings readings = XmlCodec.Parse<NillableReadings>(Document, Collecting);

        Assert.Equal((null, "n"), (readings.Value, readings.Note));
        Assert.Equal([1, null], readings.Counts);
        Assert.Equal(Document, XmlCodec.Format(readings));
    }

    [Fact]
    public void A_reader_and_a_writer_of_the_platform_do_the_same()
    {
        using var reader = XmlReader.Create(new StringReader(Document));
        NillableReadings readings = XmlCodec.Read<NillableReadings>(reader, Collecting).Value!;
        var written = new StringBuilder();
        using (var writer = XmlWriter.Create(written, new XmlWriterSettings { OmitXmlDeclaration = true }))
            XmlCodec.Format(readings, writer);

        Assert.True(XmlCodec.ContentEquals(XmlCodec.Parse<NillableReadings>(Document), readings));
        Assert.Equal(XmlCodec.Format(readings), XmlCodec.Format(XmlCodec.Parse<NillableReadings>(written.ToString())));
    }

    [Fact]
    public void An_object_made_in_code_declares_the_prefix() => Assert.Equal(
        """
        <readings>
          <value xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>
          <note xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>
        </readings>

        """,
        XmlCodec.Format(new NillableReadings { Value = null }));

    [Fact]
    public void What_was_missing_is_not_written_as_nil()
    {
        XmlReadResult<NillableReadings> read = XmlCodec.Read<NillableReadings>("<readings><note>n</note></readings>", Collecting);

        Assert.Equal("RX013 /readings", Assert.Single(read.Problems) is var problem ? $"{problem.Id} {problem.Path}" : "");
        Assert.DoesNotContain("<value", XmlCodec.Format(read.Value!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kept_false_goes_when_the_value_becomes_null()
    {
        NillableReadings readings = XmlCodec.Parse<NillableReadings>(Document);
        readings.Note = null;

        Assert.Contains("<note xsi:nil='true'/>", XmlCodec.Format(readings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<value xsi:nil='true'>5</value>", "RX015 /readings/value", "which is nil: remove it, or xsi:nil")]
    [InlineData("<value xsi:nil='1'><x/></value>", "RX010 /readings/value/x", "'x'")]
    [InlineData("<value xsi:nil='maybe'>5</value>", "RX012 /readings/value/@xsi:nil", "expected 'true' or 'false'")]
    [InlineData("<value nil='true'>5</value>", "RX011 /readings/value/@nil", "allowed: xsi:nil")]
    public void What_the_schema_refuses_is_one_problem_and_is_kept(string value, string where, string words)
    {
        string document = Document.Replace("<value xsi:nil='true'/>", value, StringComparison.Ordinal);

        Problem problem = Assert.Single(XmlCodec.Read<NillableReadings>(document, Collecting).Problems);

        Assert.Equal(where, $"{problem.Id} {problem.Path}");
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.Equal(document, XmlCodec.Format(XmlCodec.Parse<NillableReadings>(document, XmlReadOptions.Lenient)));
    }

    [Fact]
    public void What_is_wrong_with_nil_can_be_dropped()
    {
        string document = Document.Replace("<value xsi:nil='true'/>", "<value xsi:nil='true'>5</value>", StringComparison.Ordinal)
            .Replace("'false'", "'maybe'", StringComparison.Ordinal);

        NillableReadings readings = XmlCodec.Parse<NillableReadings>(
            document, new XmlReadOptions { Unknown = UnknownContent.Drop, Invalid = InvalidContent.Drop });

        Assert.Equal((null, "n"), (readings.Value, readings.Note));
        Assert.Contains("<note>n</note>", XmlCodec.Format(readings), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_release_does_not_have_is_not_written_as_nil()
    {
        const string Xml = "<releases xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>\n  <gone xsi:nil='true'/>\n</releases>\n";
        XmlReadResult<NillableReleases> read = XmlCodec.Read<NillableReleases>(
            Xml, XmlReadOptions.Strict with { Release = XmlRelease.Parse("1") });

        Assert.Empty(read.Problems);
        Assert.Equal(Xml, XmlCodec.Format(read.Value!));
    }
}
