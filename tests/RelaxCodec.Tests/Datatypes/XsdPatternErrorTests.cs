using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

public sealed class XsdPatternErrorTests
{
    [Theory]
    [InlineData("(ab", 0, "\")\"")]
    [InlineData("ab)", 2, "\"\\)\"")]
    [InlineData("[ab", 0, "\"]\"")]
    [InlineData("ab]", 2, "\"\\]\"")]
    [InlineData("[]", 1, "\"\\]\"")]
    [InlineData("[^]", 2, "\"\\]\"")]
    [InlineData("[a[b]", 2, "\"\\[\"")]
    [InlineData("[-a]", 1, "\"\\-\"")]
    [InlineData("[a-]", 2, "\"\\-\"")]
    [InlineData("[a-c-e]", 4, "\"\\-\"")]
    [InlineData("[z-a]", 2, "swap")]
    [InlineData("[\\d-z]", 3, "\"\\-\"")]
    [InlineData("[a-z-[x]y]", 8, "\"]\"")]
    [InlineData("*a", 0, "\"\\*\"")]
    [InlineData("a**", 2, "group")]
    [InlineData("a+?", 2, "lazy")]
    [InlineData("a{2}{3}", 4, "group")]
    [InlineData("a{,5}", 2, "{0,5}")]
    [InlineData("a{5,3}", 1, "{3,5}")]
    [InlineData("a{x}", 2, "\"\\{\"")]
    [InlineData("a{3", 1, "{3}")]
    [InlineData("a{99999999999}", 2, "larger")]
    [InlineData("a}", 1, "\"\\}\"")]
    [InlineData("(?:a)", 1, "plain \"(\"")]
    [InlineData("a\\", 1, "\"\\\\\"")]
    [InlineData("\\bword\\b", 0, "whole text")]
    [InlineData("\\/", 0, "write \"/\" itself")]
    [InlineData("\\u0041", 0, "the character itself")]
    [InlineData("(a)\\1", 3, "references")]
    [InlineData("\\q", 0, "\\n \\r \\t")]
    [InlineData("\\p{Greek}", 3, "IsGreek")]
    [InlineData("\\p{Cs}", 3, "surrogates")]
    [InlineData("\\pL", 2, "braces")]
    [InlineData("a\u0001", 1, "U+0001")]
    public void An_error_tells_where_it_is_and_what_to_write(string pattern, int position, string advice)
    {
        XsdPatternException error = Assert.Throws<XsdPatternException>(() => XsdPattern.Parse(pattern));
        Assert.Equal(position, error.Position);
        Assert.Equal(pattern, error.Pattern);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a{30000}")]
    [InlineData("((a{1,100}){1,100}){1,100}")]
    [InlineData("((a?){0,500}){0,20}")]
    [InlineData("(a{0,100000}){2000000000}")]
    public void A_pattern_that_is_too_large_is_refused_at_once(string pattern) =>
        Assert.Throws<XsdPatternException>(() => XsdPattern.Parse(pattern));

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        XsdPatternException error = Assert.Throws<XsdPatternException>(() => XsdPattern.Parse("a\uD800"));
        Assert.Equal(1, error.Position);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Assert.Throws<XsdPatternException>(() => XsdPattern.Parse(new string('(', 100_000)));
        Assert.Throws<XsdPatternException>(() => XsdPattern.Parse(string.Concat(Enumerable.Repeat("[a-", 100_000))));
    }
}
