using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

public sealed class XsdDataTests
{
    [Theory]
    [InlineData("unsignedInt", "5", true)]
    [InlineData("unsignedInt", " +5\n", true)]
    [InlineData("unsignedInt", "-0", true)]
    [InlineData("unsignedInt", "-1", false)]
    [InlineData("unsignedInt", "4294967296", false)]
    [InlineData("unsignedInt", "", false)]
    [InlineData("unsignedInt", "5.", false)]
    [InlineData("positiveInteger", "999999999999999999999999999999999999999999999999999999999999", true)]
    [InlineData("positiveInteger", "000", false)]
    [InlineData("decimal", ".5", true)]
    [InlineData("decimal", "5.", true)]
    [InlineData("decimal", ".", false)]
    [InlineData("double", "-1.5E-3", true)]
    [InlineData("double", "+INF", false)]
    [InlineData("duration", "P1Y2M3DT4H5M6.7S", true)]
    [InlineData("duration", "P1YT", false)]
    [InlineData("dateTime", "2000-02-29T23:59:60Z", true)]
    [InlineData("dateTime", "1900-02-29T23:59:59", false)]
    [InlineData("NMTOKENS", " a  b ", true)]
    [InlineData("NMTOKENS", " ", false)]
    [InlineData("boolean", " true ", true)]
    [InlineData("boolean", "TRUE", false)]
    [InlineData("base64Binary", "A A = =", true)]
    [InlineData("hexBinary", "0fF", false)]
    public void A_text_is_a_value_of_the_type_or_not(string type, string text, bool expected)
    {
        Assert.True(XsdDatatypes.TryFind(type, out XsdDatatype datatype));
        Assert.Equal(type, XsdDatatypes.Name(datatype));
        Assert.Equal(expected, new XsdData(datatype).IsValid(text));
    }

    [Fact]
    public void Describes_what_it_allows()
    {
        Assert.Equal("a whole number from 0 to 31", new XsdData(XsdDatatype.UnsignedInt, new XsdFacets { MaxInclusive = "31" }).Describe());
        Assert.Equal(
            "text that matches [a-z]+",
            new XsdData(XsdDatatype.String, new XsdFacets { Patterns = [XsdPattern.Parse("[a-z]+")] }).Describe());
    }
}
