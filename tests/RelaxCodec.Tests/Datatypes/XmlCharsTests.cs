using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

public sealed class XmlCharsTests
{
    [Theory]
    [InlineData("a", true, true, true, true)]
    [InlineData("_-.1", true, true, true, true)]
    [InlineData("a:b", true, false, true, true)]
    [InlineData(":", true, false, false, true)]
    [InlineData("a:", true, false, false, true)]
    [InlineData("a:b:c", true, false, false, true)]
    [InlineData("1a", false, false, false, true)]
    [InlineData("-", false, false, false, true)]
    [InlineData("a b", false, false, false, false)]
    [InlineData("", false, false, false, false)]
    [InlineData("\u00E9t\u00E9", true, true, true, true)]
    [InlineData("a\u00B7", true, true, true, true)]
    [InlineData("\u00B7", false, false, false, true)]
    [InlineData("\u0132", false, false, false, false)]
    [InlineData("\U00010000", false, false, false, false)]
    public void Names_are_those_of_the_fourth_edition(string text, bool name, bool ncName, bool qName, bool nmtoken)
    {
        Assert.Equal(name, XmlChars.IsName(text));
        Assert.Equal(ncName, XmlChars.IsNCName(text));
        Assert.Equal(qName, XmlChars.IsQName(text));
        Assert.Equal(nmtoken, XmlChars.IsNmtoken(text));
    }

    [Fact]
    public void Name_characters_are_as_many_as_appendix_B_lists()
    {
        int starts = 0;
        int all = 0;
        for (int c = 0; c <= char.MaxValue; c++)
        {
            starts += XmlChars.IsNameStartChar((char)c) ? 1 : 0;
            all += XmlChars.IsNameChar((char)c) ? 1 : 0;
        }

        Assert.Equal(34_516, starts);
        Assert.Equal(35_122, all);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData('\t', true)]
    [InlineData('\v', false)]
    [InlineData('\r', true)]
    [InlineData(0x1F, false)]
    [InlineData(0x7F, true)]
    [InlineData(0xD7FF, true)]
    [InlineData(0xD800, false)]
    [InlineData(0xDFFF, false)]
    [InlineData(0xFFFD, true)]
    [InlineData(0xFFFE, false)]
    [InlineData(0x1FFFE, true)]
    [InlineData(0x10FFFF, true)]
    [InlineData(0x110000, false)]
    public void Characters_are_those_of_production_2(int codePoint, bool expected) => Assert.Equal(expected, XmlChars.IsXmlChar(codePoint));
}
