using System.Globalization;
using System.Text;
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
    [InlineData("(a*)*", "aaa", true)]
    [InlineData("(){1000000000}a", "a", true)]
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
    [InlineData("\U0001F600{2}", "\U0001F600\U0001F600", true)]
    [InlineData("[a-z-[aeiou]]", "b", true)]
    [InlineData("[a-z-[aeiou]]", "e", false)]
    [InlineData("[a-z-[a-m-[e]]]", "e", true)]
    [InlineData("[^a-z-[0-9]]", "5", false)]
    [InlineData("[^a-z-[0-9]]", "_", true)]
    [InlineData("[^\\s,]+", "a b", false)]
    [InlineData("[^\\s,]+", "ab", true)]
    [InlineData("[^\\s\\S]", "a", false)]
    [InlineData("[a^]+", "^a", true)]
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
        Assert.Equal(expected, XsdPattern.Parse(parsed.PortableSource).IsMatch(text));
        Assert.Equal(expected, XsdPattern.FromTable(parsed.ToTable()).IsMatch(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_matches_nothing()
    {
        XsdPattern any = XsdPattern.Parse("[\\s\\S]*");
        Assert.True(any.IsMatch("\U0001F600"));
        Assert.False(any.IsMatch("\uD83D"));
        Assert.False(any.IsMatch("\uDE00\uD83D"));
        Assert.False(any.IsMatch("\uD83Da"));
    }

    [Theory]
    [InlineData("(:[a-fA-F0-9]{1,2}){1,124}")]
    [InlineData("[0-9a-zA-F -_,.:;=]{0,255}")]
    [InlineData("(([0-9A-Fa-f]{1,4}:){0,5}:((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}[0-9]{1,3}){0,4}")]
    [InlineData(".*a.{20}")]
    [InlineData("((a{0,12}){0,12}b){2}")]
    public void Large_counts_stay_small_tables(string pattern)
    {
        XsdPattern parsed = XsdPattern.Parse(pattern);
        string table = parsed.ToTable();
        Assert.Equal(table, XsdPattern.FromTable(table).ToTable());
        Assert.InRange(table.Length, pattern.Length, 40_000);
    }

    [Fact]
    public void A_pattern_that_must_remember_much_is_matched_in_many_states_at_once()
    {
        // A deterministic automaton would need two million states: one for each set of places of an "a" in the last 21 characters.
        XsdPattern pattern = XsdPattern.FromTable(XsdPattern.Parse(".*a.{20}").ToTable());
        Assert.True(pattern.IsMatch("bbabbbbbbbbbbbbbbbbbbbb"));
        Assert.False(pattern.IsMatch("bbabbbbbbbbbbbbbbbbbbbbb"));
        Assert.False(pattern.IsMatch(""));
        Assert.True(pattern.IsMatch(new string('a', 100_000)));
    }

    [Fact]
    public void No_text_makes_matching_slow() =>
        Assert.False(XsdPattern.Parse("(a|aa|aaa)*(a*)*b").IsMatch(new string('a', 1_000_000)));

    [Theory]
    [InlineData("[^\\s,]", "[^\\s-[,]]")]
    [InlineData("[^\\s^]", "[^\\s-[\\^]]")]
    [InlineData("x[^\\w\\-]*|[^\\S]|[^a-z]", "x[^\\w-[\\-]]*|[^\\S]|[^a-z]")]
    [InlineData("[^\\d,]+[\\s,]", "[^\\d,]+[\\s,]")]
    [InlineData("[a-f-[\\Sa]]", "[a-[a]]")]
    [InlineData("[ a-[\\i ]]", "[a-[a]]")]
    public void A_class_that_jing_misreads_is_written_another_way(string pattern, string portable) =>
        Assert.Equal(portable, XsdPattern.Parse(pattern).PortableSource);

    [Fact]
    public void A_baked_pattern_still_knows_its_source()
    {
        XsdPattern baked = XsdPattern.FromTable(XsdPattern.Parse("[^\\s,] \"\\\\").ToTable());
        Assert.Equal("[^\\s,] \"\\\\", baked.Source);
        Assert.Equal("[^\\s-[,]] \"\\\\", baked.PortableSource);
        Assert.Equal(XsdPattern.Parse(baked.Source), baked);
        Assert.NotEqual(XsdPattern.Parse("a"), baked);
    }

    [Fact]
    public void A_table_is_printable_without_escapes()
    {
        string table = XsdPattern.Parse("\\p{L}[^\\i]{3,90}|.*a.{20}").ToTable();
        Assert.All(table[..table.IndexOf(' ', StringComparison.Ordinal)], c => Assert.True(c is > ' ' and <= '~' and not ('"' or '\\')));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("?")]
    [InlineData("C@A a")]
    [InlineData("@BA??@?AA? a")]
    public void What_is_no_table_is_refused(string table) => Assert.Throws<FormatException>(() => XsdPattern.FromTable(table));

    [Fact]
    public void A_damaged_table_is_refused_or_harmless()
    {
        foreach (string pattern in (string[])["[a-c]{2,3}|x", ".*a.{20}"])
        {
            string table = XsdPattern.Parse(pattern).ToTable();
            for (int i = 0; i < table.Length; i++)
            {
                var damaged = new StringBuilder(table);
                damaged[i] = damaged[i] == '@' ? 'A' : '@';
                Assert.Null(Record.Exception(() => Use(damaged.ToString())));
                Assert.Null(Record.Exception(() => Use(table[..i])));
            }
        }

        static void Use(string table)
        {
            try
            {
                XsdPattern.FromTable(table).IsMatch("abcx\U0001F600");
            }
            catch (FormatException)
            {
            }
        }
    }

    [Fact]
    public void Categories_are_those_of_Unicode()
    {
        // Where .NET's newer Unicode disagrees, the character was unassigned in 13.0, or is one of the few that were moved since.
        string[] names =
            ["Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps",
             "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn"];
        Dictionary<string, XsdPattern> patterns =
            names.Except(["Cs"]).ToDictionary(name => name, name => XsdPattern.Parse($"\\p{{{name}}}"));
        int moved = 0;
        for (int c = 0; c <= 0x3FFFF; c++)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category == UnicodeCategory.Surrogate)
                continue;
            string text = char.ConvertFromUtf32(c);
            if (!patterns[names[(int)category]].IsMatch(text) && !patterns["Cn"].IsMatch(text))
                moved++;
        }

        Assert.InRange(moved, 0, 60);
    }
}
