using System.Xml;
using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>Reading from a token source of the caller. That one can be written from scratch is a sample in the documentation.</summary>
public sealed class TokenSourceTests
{
    private const string Xml =
        "<!-- before --><fleet new='n'><vehicle type='bike'><price>1</price></vehicle>"
        + "<o:other xmlns:o='urn:o' a='b'>t<c/></o:other></fleet>";

    [Fact]
    public void A_source_is_read_to_the_end_of_its_document() => Assert.Equal(
        XmlCodec.Format(XmlCodec.Parse<Fleet>(Xml)),
        XmlCodec.Format(XmlCodec.Parse<Fleet, XmlReaderSource>(Source(Xml))));

    [Fact]
    public void What_is_wrong_is_told_as_of_a_text()
    {
        const string Wrong = "<fleet><vehicle type='bike'><price>x</price></vehicle><other/></fleet>";

        Assert.Equal(
            XmlCodec.Read<Fleet>(Wrong, XmlReadOptions.Strict).Problems,
            XmlCodec.Read<Fleet, XmlReaderSource>(Source(Wrong), XmlReadOptions.Strict).Problems);
    }

    [Theory]
    [InlineData("<fleet>")]
    [InlineData("")]
    public void What_is_no_document_is_RX001(string text)
    {
        Assert.Equal("RX001", Assert.Single(XmlCodec.Read<Fleet, XmlReaderSource>(Source(text)).Problems).Id);
        Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Fleet, XmlReaderSource>(Source(text)));
    }

    [Theory]
    [InlineData("price", "", "price")]
    [InlineData("o:other", "o", "other")]
    public void A_name_is_made_of_its_characters(string written, string prefix, string local)
    {
        XmlName name = XmlName.Parse(written);

        Assert.Equal((written, prefix, local), (name.Written, name.Prefix, name.Local));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a:b:c")]
    [InlineData(":a")]
    [InlineData("a:")]
    public void What_is_no_name_is_refused(string written) =>
        Assert.Contains("is no name", Assert.Throws<ArgumentException>(() => XmlName.Parse(written)).Message, StringComparison.Ordinal);

    private static XmlReaderSource Source(string text) => new(XmlReader.Create(new StringReader(text)));
}
