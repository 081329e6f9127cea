using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

public sealed class XsdFacetsTests
{
    [Fact]
    public void A_facet_that_does_not_suit_the_type_is_named()
    {
        Refuses("maxLength does not apply to unsignedInt", XsdDatatype.UnsignedInt, new() { MaxLength = 3 });
        Refuses("minLength does not apply to date", XsdDatatype.Date, new() { MinLength = 3 });
        Refuses("minInclusive does not apply to string", XsdDatatype.String, new() { MinInclusive = "a" });
        Refuses("do not apply to double", XsdDatatype.Double, new() { TotalDigits = 3 });
        Refuses("length is -1", XsdDatatype.String, new() { Length = -1 });
        Refuses("totalDigits is 0", XsdDatatype.Decimal, new() { TotalDigits = 0 });
        Refuses("fractionDigits 3 is more than totalDigits 2", XsdDatatype.Decimal, new() { TotalDigits = 2, FractionDigits = 3 });
        Refuses("\"256\", which is not a whole number from 0 to 255", XsdDatatype.UnsignedByte, new() { MaxInclusive = "256" });
        Refuses("minInclusive is \"1.5\", which is not a whole number", XsdDatatype.Integer, new() { MinInclusive = "1.5" });
        Refuses("the lower bound \"5\" and the upper bound \"4\"", XsdDatatype.Int, new() { MinInclusive = "5", MaxInclusive = "4" });
        Refuses("minLength 4 is more than maxLength 3", XsdDatatype.String, new() { MinLength = 4, MaxLength = 3 });
        Refuses("length already says it all", XsdDatatype.String, new() { Length = 4, MaxLength = 5 });
        Refuses("keep one", XsdDatatype.Int, new() { MinInclusive = "1", MinExclusive = "1" });
        Refuses("keep one", XsdDatatype.Int, new() { MaxInclusive = "1", MaxExclusive = "2" });
    }

    [Fact]
    public void Facets_that_suit_the_type_are_taken()
    {
        Assert.Empty(XsdData.Check(XsdDatatype.UnsignedInt, new() { MinInclusive = " 1 ", MaxInclusive = "+31", TotalDigits = 2 }));
        Assert.Empty(XsdData.Check(XsdDatatype.Base64Binary, new() { MinLength = 0, MaxLength = 0 }));
        Assert.Empty(XsdData.Check(XsdDatatype.Duration, new() { MinInclusive = "P1Y" }));
        Assert.Empty(XsdData.Check(XsdDatatype.QName, XsdFacets.None));
    }

    [Fact]
    public void Params_come_in_the_order_that_a_schema_needs() =>
        Assert.Equal(
            ["minInclusive=1", "maxExclusive=9", "totalDigits=1", "pattern=[0-9]", "pattern=[^\\s-[8]]"],
            new XsdFacets
            {
                Patterns = [XsdPattern.Parse("[0-9]"), XsdPattern.Parse("[^\\s8]")],
                TotalDigits = 1,
                MaxExclusive = "9",
                MinInclusive = "1",
            }.Params().Select(p => $"{p.Key}={p.Value}"));

    [Fact]
    public void Facets_are_equal_by_what_they_say()
    {
        XsdFacets one = new() { MaxLength = 3, Patterns = [XsdPattern.Parse("a")] };
        XsdFacets same = new() { MaxLength = 3, Patterns = [XsdPattern.FromTable(XsdPattern.Parse("a").ToTable())] };
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, same with { MaxLength = 4 });
        Assert.NotEqual(one, same with { Patterns = [XsdPattern.Parse("b")] });
        Assert.NotEqual(one, same with { Patterns = [] });
    }

    private static void Refuses(string expected, XsdDatatype type, XsdFacets facets)
    {
        Assert.Contains(XsdData.Check(type, facets), problem => problem.Contains(expected, StringComparison.Ordinal));
        Assert.Contains(expected, Assert.Throws<ArgumentException>(() => new XsdData(type, facets)).Message, StringComparison.Ordinal);
    }
}
