using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

public sealed class XsdPatternTests
{
    [Theory]
    [InlineData("[a-z]+", "abc", true)]
    [InlineData("[a-z]+", "aBc", false)]
    [InlineData("[a-z]+", "", false)]
    [InlineData("a|b*|", "", true)]
    [InlineData("a|b*|", "bbb", true)]
    [InlineData("a|b*|", "ab", false)]
    [InlineData("(ab){2,3}", "abab", true)]
    [InlineData("(ab){2,3}", "abababab", false)]
    [InlineData("a{0}", "", true)]
    [InlineData("a{2,}", "aaaa", true)]
    [InlineData("(a{0,2}){2}b", "aaaab", true)]
    [InlineData("(a{0,2}){2}b", "aaaaab", false)]
    [InlineData("^a$", "^a$", true)]
    [InlineData("^a$", "a", false)]
    [InlineData(".", "\r", false)]
    [InlineData(".", "\n", false)]
    [InlineData(".", "\u2028", true)]
    [InlineData(".", "\U0001F600", true)]
    [InlineData("..", "\U0001F600", false)]
    [InlineData("[\U0001F600-\U0001F64F]+", "\U0001F600\U0001F601", true)]
    [InlineData("[a-z-[aeiou]]", "b", true)]
    [InlineData("[a-z-[aeiou]]", "e", false)]
    [InlineData("[^a-z-[0-9]]", "5", false)]
    [InlineData("[^a-z-[0-9]]", "_", true)]
    [InlineData("\\p{Lu}\\P{Lu}", "Ab", true)]
    [InlineData("\\p{IsBasicLatin}*", "abc\u007F", true)]
    [InlineData("\\p{IsBasicLatin}*", "\u0080", false)]
    [InlineData("\\i\\c*", "_a-1", true)]
    [InlineData("\\i\\c*", "1a", false)]
    [InlineData("\\d", "\u0663", true)]
    [InlineData("\\w+", "a_b", false)]
    [InlineData("\\s", "\u00A0", false)]
    [InlineData("([a-fA-F0-9]{2}:){5}[a-fA-F0-9]{2}", "52:54:00:aB:cd:EF", true)]
    [InlineData("([a-fA-F0-9]{2}:){5}[a-fA-F0-9]{2}", "52:54:00:aB:cd", false)]
    public void The_whole_text_matches_or_not(string pattern, string text, bool expected)
    {
        XsdPattern parsed = XsdPattern.Parse(pattern);
        Assert.Equal(expected, parsed.IsMatch(text));

        XsdPattern baked = XsdPattern.FromTable(parsed.ToTable());
        Assert.Equal(expected, baked.IsMatch(text));
        Assert.Equal(pattern, baked.Source);
        Assert.Equal(parsed.ToTable(), baked.ToTable());
    }
}
