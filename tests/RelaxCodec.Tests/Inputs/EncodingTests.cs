using System.Text;
using System.Xml;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Inputs;

/// <summary>Encodings (XML 1.0, appendix F). <see cref="XmlReader"/> is the judge of what is accepted, and of what comes out.</summary>
public sealed class EncodingTests
{
    private const string Content = "<a b='\u00e9'>\n x\u00ff<c/><!-- \u00a7 --><d>\r\n</d></a>\n";

    private static readonly string[] Names =
    [
        "utf-8", "UTF-8", "utf-16", "utf-16LE", "utf-16BE", "ucs-2", "iso-10646-ucs-2", "ucs-4", "utf-32", "utf-32BE", "iso-8859-1",
        "latin1", "us-ascii", "windows-1252", "unicode-1-1-utf-8", "utf-7", "no-such",
    ];

    private static readonly string[] Declarations =
    [
        "", "<?xml version='1.0'?>", .. Names.Select(static name => $"<?xml version='1.0' encoding='{name}'?>"),
        .. Names.Select(static name => $"<?xml\r\n version = '1.0' encoding\n= \"{name}\" standalone='yes' ?>\n"),
    ];

    [Fact]
    public void Documents_in_all_encodings_are_accepted_and_refused_as_by_XmlReader()
    {
        foreach (string declaration in Declarations)
        {
            foreach (byte[] document in DocumentBytes.InAllEncodings(declaration, Content))
                Assert.Equal(DocumentTokens.OfXmlReader(document), DocumentTokens.OfBytes(document));
        }
    }

    [Fact]
    public void Changed_bytes_are_accepted_and_refused_as_by_XmlReader()
    {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] document = Changed(random);

            // In UCS-4 it garbles characters of two code units: see below.
            string tokens = DocumentTokens.OfBytes(document);
            if (!tokens.Any(char.IsSurrogate))
                Assert.Equal(DocumentTokens.OfXmlReader(document), tokens);
        }
    }

    [Fact]
    public void Blocks_of_a_stream_make_no_difference()
    {
        var random = new Random(12);
        for (int i = 0; i < 5_000; i++)
        {
            byte[] document = Changed(random);

            Assert.Equal(DocumentTokens.OfBytes(document), DocumentTokens.OfStream(new BlockStream(document, random, isAsync: false)));
        }
    }

    [Theory]
    [InlineData("windows-1252", "the encoding 'windows-1252' is not supported here: ", "register CodePagesEncodingProvider")]
    [InlineData("utf-16", "the XML declaration says 'utf-16', but the document is not in UTF-16: ", "convert it")]
    public void What_cannot_be_decoded_is_told_at_its_name(string name, string what, string help)
    {
        byte[] document = Encoding.ASCII.GetBytes($"<?xml version='1.0'\n encoding='{name}'?><machine name='a'/>");

        Problem problem = Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Machine>(document)).Problem;

        Assert.StartsWith(what, problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(help, problem.Message, StringComparison.Ordinal);
        Assert.Equal((SchemaProblem.NotWellFormed, 2, 12), (problem.Id, problem.Line, problem.Column));
    }

    [Fact]
    public void EBCDIC_is_told()
    {
        Problem problem = Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Machine>([0x4C, 0x6F, 0xA7, 0x94, 0x93])).Problem;

        Assert.Equal("the document is in EBCDIC, which is not supported: convert it to UTF-8", problem.Message);
        Assert.Equal((1, 1), (problem.Line, problem.Column));
    }

    [Fact]
    public void A_byte_order_mark_before_a_text_is_taken_though_XmlReader_refuses_it()
    {
        const string Text = "\uFEFF<?xml version='1.0' encoding='utf-16'?><machine name='a'/>";

        Assert.Equal("a", XmlCodec.Parse<Machine>(Text).Name);
        Assert.Equal("a", XmlCodec.Parse<Machine>(new StringReader(Text)).Name);
        Assert.Equal("a", XmlCodec.PeekRoot(Text).Attributes["name"]);
        Assert.Throws<XmlException>(() => XmlReader.Create(new StringReader(Text)).Read());
    }

    [Fact]
    public void Half_a_character_is_refused_where_it_stands()
    {
        AssertRefused("\uFEFF\uFEFF<machine name='a'/>", 1);
        AssertRefused("<machine name='\uDC00'/>", 16);
        AssertRefused("<machine name='a'/>\uDC00", 20);

        // That it is no pair is seen at the second half.
        AssertRefused("<machine name='\uD800'/>", 17);

        static void AssertRefused(string text, int column)
        {
            Assert.Equal(column, Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Machine>(text)).Problem.Column);
            Assert.Equal(column, Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Machine>(new StringReader(text))).Problem.Column);
        }
    }

    [Fact]
    public void Characters_of_UCS_4_beyond_the_second_plane_are_right_though_XmlReader_garbles_them()
    {
        byte[] document = Encoding.GetEncoding("utf-32BE").GetBytes("<machine name='\U00070020'/>");

        Assert.Equal("\U00070020", XmlCodec.Parse<Machine>(document).Name);
        Assert.NotEqual(DocumentTokens.OfXmlReader(document), DocumentTokens.OfBytes(document));
    }

    private static byte[] Changed(Random random)
    {
        string declaration = Declarations[random.Next(Declarations.Length)];
        return DocumentBytes.Changed(random, DocumentBytes.InAllEncodings(declaration, Content));
    }
}
