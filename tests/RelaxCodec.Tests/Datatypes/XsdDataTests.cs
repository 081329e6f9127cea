using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

public sealed class XsdDataTests
{
    [Theory]
    [InlineData("unsignedInt", "5", true)]
    [InlineData("unsignedInt", " +5\n", true)]
    [InlineData("unsignedInt", "08", true)]
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
    [InlineData("ENTITY", "a", true)]
    [InlineData("ENTITIES", "a\nb", true)]
    [InlineData("ENTITIES", "a 1", false)]
    [InlineData("QName", "undeclared:a", true)]
    [InlineData("boolean", " true ", true)]
    [InlineData("boolean", "TRUE", false)]
    [InlineData("base64Binary", "A A = =", true)]
    [InlineData("hexBinary", "0fF", false)]
    public void A_text_is_a_value_of_the_type_or_not(string type, string text, bool expected)
    {
        Assert.True(XsdDatatypes.TryFind(type, out XsdDatatype datatype));
        Assert.Equal(expected, new XsdData(datatype).IsValid(text));
    }

    [Fact]
    public void Every_type_has_its_name()
    {
        foreach (XsdDatatype type in Enum.GetValues<XsdDatatype>())
        {
            Assert.True(XsdDatatypes.TryFind(XsdDatatypes.Name(type), out XsdDatatype found));
            Assert.Equal(type, found);
            Assert.Equal(type.ToString(), XsdDatatypes.Name(type), ignoreCase: true);
        }

        Assert.False(XsdDatatypes.TryFind("Int", out _));
        Assert.False(XsdDatatypes.TryFind("", out _));
    }

    [Fact]
    public void A_pattern_sees_the_text_after_white_space_processing()
    {
        XsdFacets digit = new() { Patterns = [XsdPattern.Parse("[0-9]")] };
        Assert.True(new XsdData(XsdDatatype.Integer, digit).IsValid(" 4 "));
        Assert.True(new XsdData(XsdDatatype.Token, digit).IsValid(" 4 "));
        Assert.False(new XsdData(XsdDatatype.String, digit).IsValid("4 "));
        Assert.False(new XsdData(XsdDatatype.NormalizedString, digit).IsValid("4\n"));
        Assert.True(new XsdData(XsdDatatype.NormalizedString, new XsdFacets { Patterns = [XsdPattern.Parse("4 ")] }).IsValid("4\n"));
        Assert.False(new XsdData(XsdDatatype.HexBinary, new XsdFacets { Patterns = [XsdPattern.Parse("00")] }).IsValid("00 "));
    }

    [Fact]
    public void Several_patterns_must_all_match()
    {
        var data = new XsdData(XsdDatatype.String, new XsdFacets { Patterns = [XsdPattern.Parse("a.*"), XsdPattern.Parse(".*z")] });
        Assert.True(data.IsValid("abz"));
        Assert.False(data.IsValid("ab"));
        Assert.False(data.IsValid("bz"));
    }

    [Fact]
    public void Long_texts_are_judged_like_short_ones()
    {
        var data = new XsdData(XsdDatatype.Token, new XsdFacets { MaxLength = 100_001, Patterns = [XsdPattern.Parse("(x ?)+")] });
        string words = string.Concat(Enumerable.Repeat("x \n\t", 50_000));
        Assert.True(data.IsValid(words));
        Assert.False(data.IsValid(words + "y"));
    }

    [Fact]
    public void Judging_allocates_nothing()
    {
        XsdData[] judges =
        [
            .. Enum.GetValues<XsdDatatype>().Select(type => new XsdData(type)),
            new(XsdDatatype.UnsignedInt, new XsdFacets { MaxInclusive = "31", Patterns = [XsdPattern.Parse("[0-9]{1,2}")] }),
            new(XsdDatatype.Decimal, new XsdFacets { MinExclusive = "-1.5", TotalDigits = 5, FractionDigits = 2 }),
            new(XsdDatatype.Double, new XsdFacets { MaxExclusive = "1E3" }),
            new(XsdDatatype.DateTime, new XsdFacets { MinInclusive = "2000-01-01T00:00:00Z" }),
            new(XsdDatatype.Token, new XsdFacets { MinLength = 1, Patterns = [XsdPattern.Parse(".*a.{20}")] }),
        ];
        string[] texts =
            ["", " 5 ", "1.50", "-1E3", "2001-12-31T23:59:59.5+01:00", "P1DT2H", "a  b\tc", "\u00E9\U0001F600", "http://a/b?c#d"];
        Judge();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Judge();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Judge()
        {
            foreach (XsdData judge in judges)
            {
                foreach (string text in texts)
                    judge.IsValid(text);
            }
        }
    }

    [Theory]
    [InlineData("unsignedInt", "a whole number from 0 to 4294967295")]
    [InlineData("integer", "a whole number")]
    [InlineData("positiveInteger", "a whole number from 1 on")]
    [InlineData("negativeInteger", "a whole number up to -1")]
    [InlineData("boolean", "true, false, 1 or 0")]
    [InlineData("date", "a date such as 2001-12-31")]
    [InlineData("token", "text")]
    public void A_type_is_described_in_words(string type, string expected)
    {
        Assert.True(XsdDatatypes.TryFind(type, out XsdDatatype datatype));
        Assert.Equal(expected, new XsdData(datatype).Describe());
    }

    [Fact]
    public void Facets_are_described_in_words()
    {
        Describes("a whole number from 0 to 31", XsdDatatype.UnsignedInt, new() { MaxInclusive = "31" });
        Describes("a whole number from -1 on", XsdDatatype.Integer, new() { MinInclusive = "-1" });
        Describes("a decimal number more than 0 and up to 1.5", XsdDatatype.Decimal, new() { MinExclusive = "0", MaxInclusive = "1.5" });
        Describes(
            "a decimal number with at most 5 digits and 1 digit after the point",
            XsdDatatype.Decimal, new() { TotalDigits = 5, FractionDigits = 1 });
        Describes("text of 1 to 8 characters", XsdDatatype.String, new() { MinLength = 1, MaxLength = 8 });
        Describes("name tokens separated by spaces of at least 2 items", XsdDatatype.Nmtokens, new() { MinLength = 2 });
        Describes("hexadecimal bytes of 1 byte", XsdDatatype.HexBinary, new() { Length = 1 });
        Describes(
            "text that matches [a-z]+ and .{3}",
            XsdDatatype.String, new() { Patterns = [XsdPattern.Parse("[a-z]+"), XsdPattern.Parse(".{3}")] });

        static void Describes(string expected, XsdDatatype type, XsdFacets facets) =>
            Assert.Equal(expected, new XsdData(type, facets).Describe());
    }
}
