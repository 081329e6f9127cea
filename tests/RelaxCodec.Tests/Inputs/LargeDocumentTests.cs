using System.Text;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Inputs;

/// <summary>Documents that are larger than what is in memory of them.</summary>
public sealed class LargeDocumentTests
{
    [Fact]
    public void Blocks_of_an_input_make_no_difference()
    {
        var random = new Random(3);
        for (int count = 100; count < 20_000; count *= 3)
        {
            byte[] document = Encoding.UTF8.GetBytes(ItemTests.DiskDocument(random, count));

            Assert.Equal(DocumentTokens.OfXmlReader(document), DocumentTokens.OfStream(new BlockStream(document, random, isAsync: false)));
        }
    }

    [Fact]
    public void A_token_may_be_larger_than_the_window()
    {
        byte[] document = Encoding.UTF8.GetBytes(
            $"<a><!--{new string('x', 1_000_000)}--><b c='{new string('y', 300_000)}'>{new string('z', 700_000)}</b></a>");
        using var stream = new BlockStream(document, new Random(5), isAsync: false);

        Assert.Equal(DocumentTokens.OfXmlReader(document), DocumentTokens.OfStream(stream));
    }

    [Fact]
    public void The_limit_of_characters_is_asked_before_all_is_read()
    {
        using var stream = new RepeatedStream("<machine name='a'>", "<!-- -->", "</machine>", int.MaxValue);

        var options = new XmlReadOptions { Limits = new() { DocumentCharacters = 1000 } };

        Problem problem = Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Machine>(stream, options)).Problem;

        Assert.Equal(SchemaProblem.Limit, problem.Id);
        Assert.InRange(stream.BytesRead, 1000, 200_000);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void The_limit_counts_characters_and_not_bytes(int limit)
    {
        var options = new XmlReadOptions { Limits = new() { DocumentCharacters = "<machine name=''/>".Length + limit } };
        const string Document = "<machine name='\u00e9\U0001F600\u20ac'/>";

        foreach (byte[] input in (byte[][])[Encoding.UTF8.GetBytes(Document), Encoding.Unicode.GetBytes("\uFEFF" + Document)])
        {
            Assert.Equal(limit == 4, XmlCodec.Read<Machine>(input, options).IsValid);
            Assert.Equal(limit == 4, XmlCodec.Read<Machine>(new MemoryStream(input), options).IsValid);
        }
    }

    [Fact]
    public void The_root_element_is_seen_without_what_follows_it()
    {
        using var stream = new RepeatedStream("<?xml version='1.0'?><machine name='a'>", "<!-- -->", "</machine>", int.MaxValue);

        Assert.Equal("a", XmlCodec.PeekRoot(stream).Attributes["name"]);
        Assert.InRange(stream.BytesRead, 40, 200_000);
    }

    [Fact]
    public void A_byte_order_mark_and_a_declaration_may_come_in_pieces()
    {
        byte[] document = Encoding.UTF8.GetBytes("\uFEFF<?xml version='1.0' encoding='utf-8'?><machine name='a'/>");
        for (int seed = 0; seed < 50; seed++)
        {
            using var stream = new BlockStream(document, new Random(seed), isAsync: false);

            Assert.Equal("a", XmlCodec.PeekRoot(stream).Attributes["name"]);
        }
    }

    [Fact]
    public void Too_many_attributes_of_the_root_element_are_told_before_they_are_read()
    {
        using var stream = new RepeatedStream("<machine", " a=''", "/>", int.MaxValue);

        Assert.Equal(SchemaProblem.Limit, Assert.Throws<XmlCodecException>(() => XmlCodec.PeekRoot(stream)).Problem.Id);
        Assert.InRange(stream.BytesRead, 1024, 200_000);
    }
}
