using System.Globalization;
using System.Xml.Linq;
using RelaxCodec.Datatypes;
using RelaxCodec.Oracles;

namespace RelaxCodec.Tests.Datatypes;

/// <summary>Holds <see cref="XsdPattern"/> against jing.</summary>
public sealed class PatternOracleTests
{
    [Fact]
    public void Random_patterns_match_alike()
    {
        var random = new Random(20041028);
        var cases = new List<DatatypeCase>();
        for (int i = 0; i < 600; i++)
        {
            XsdFacets facets = WithPattern(RandomTexts.Pattern(random));
            string source = facets.Patterns[0].Source;
            for (int k = 0; k < 10; k++)
            {
                string text = k < 7 ? RandomTexts.Text(random) : RandomTexts.Mutate(random, Start(source));
                cases.Add(new DatatypeCase(XsdDatatype.String, facets, text));
            }
        }

        DatatypeOracle.AssertAgreement(cases);

        // Longer texts can keep Java's backtracking busy for hours.
        static string Start(string text) => string.Concat(text.EnumerateRunes().Take(8));
    }

    [Fact]
    public void Misspelt_patterns_are_refused_alike()
    {
        var random = new Random(19990101);
        List<string> patterns = [];
        for (int i = 0; i < 2_000; i++)
            patterns.Add(RandomTexts.Mutate(random, RandomTexts.Pattern(random)));
        bool[] accepted = DatatypeOracle.JudgeSchemas([.. patterns.Select(p => ("string", Pattern(p)))]);

        Assert.Contains(true, accepted);
        Assert.Contains(false, accepted);
        Assert.All(patterns.Zip(accepted), item => Assert.True(item.Second == IsPattern(item.First), $"jing: {item.Second}, {item.First}"));

        static IReadOnlyList<KeyValuePair<string, string>> Pattern(string pattern) => [new("pattern", pattern)];
    }

    [Fact]
    public void Every_category_and_block_has_the_same_characters()
    {
        string[] categories =
            ["L", "M", "N", "P", "Z", "S", "C", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe",
             "Pi", "Pf", "Po", "Zs", "Zl", "Zp", "Sm", "Sc", "Sk", "So", "Cc", "Cf", "Co", "Cn"];
        List<XsdFacets> classes =
        [
            .. categories.Select(name => WithPattern($"\\p{{{name}}}")),
            .. UnicodeBlockNames.All.Select(name => WithPattern($"\\p{{Is{name}}}")),
            .. "sicdw".Select(c => WithPattern($"\\{c}")),
            WithPattern("."),
        ];
        List<int> borders = Borders();
        DatatypeOracle.AssertAgreement(
        [
            .. from facets in classes
               from i in Enumerable.Range(1, borders.Count - 1)
               let before = char.ConvertFromUtf32(borders[i - 1])
               let after = char.ConvertFromUtf32(borders[i])
               where i % 29 == 0 || facets.Patterns[0].IsMatch(before) != facets.Patterns[0].IsMatch(after)
               from text in (string[])[before, after]
               select new DatatypeCase(XsdDatatype.String, facets, text),
        ]);
    }

    [Fact]
    public void Libvirts_patterns_match_alike()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        List<string> patterns =
        [
            .. Directory.EnumerateFiles(Path.GetDirectoryName(corpus.Schema("domain"))!, "*.rng")
                .SelectMany(file => XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants(XName.Get("param", RelaxNg.Namespace)))
                .Where(param => (string?)param.Attribute("name") == "pattern")
                .Select(param => param.Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        Assert.True(patterns.Count > 100);

        string[] values =
        [
            "", "0", "08", "4 ", "+5", "0x1", "0X1", "0x1f", "0xffff", "255.255.255.255", "1.2.3", "::1", "fe80::1", "1:2:3:4:5:6:7:8",
            "::ffff:1.2.3.4", "52:54:00:aB:cd:EF", "01:00:5e:00:00:01", "vnet0", "a b", "/dev/vda", "C:\\x", "hda", "br0", "tcp",
            "SYN,ACK/ALL",
            "Request_Reverse", "c7a5fdbd-edaf-9455-926a-d65c16db1809", "iqn.2013-07.com.example:x", "1-3,^2", "kiB", "RETURN", "x\ny", "-1",
        ];
        var random = new Random(90);
        var cases = new List<DatatypeCase>();
        foreach (string pattern in patterns)
        {
            XsdFacets facets = WithPattern(pattern);
            foreach (string value in values)
            {
                cases.Add(new DatatypeCase(XsdDatatype.String, facets, value));
                for (int i = 0; i < 3; i++)
                    cases.Add(new DatatypeCase(XsdDatatype.String, facets, RandomTexts.Mutate(random, value)));
            }
        }

        DatatypeOracle.AssertAgreement(cases);
    }

    /// <summary>The characters of XML at which a category or a block may begin, and those before them.</summary>
    private static List<int> Borders()
    {
        var borders = new List<int>();
        for (int c = 1; c <= 0x10FFFF; c++)
        {
            bool isBlock = c % 16 == 0 && c is < 0x2FB00 or 0xE0080 or 0xF0000;
            if (isBlock || CharUnicodeInfo.GetUnicodeCategory(c) != CharUnicodeInfo.GetUnicodeCategory(c - 1))
                borders.AddRange(((int[])[c - 1, c]).Where(XmlChars.IsXmlChar));
        }

        return [.. borders.Distinct()];
    }

    private static bool IsPattern(string pattern)
    {
        try
        {
            XsdPattern.Parse(pattern);
            return true;
        }
        catch (XsdPatternException)
        {
            return false;
        }
    }

    private static XsdFacets WithPattern(string pattern) => new() { Patterns = [XsdPattern.Parse(pattern)] };
}
