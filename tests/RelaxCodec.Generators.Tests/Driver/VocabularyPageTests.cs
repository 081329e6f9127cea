using System.Reflection;
using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>The samples of the vocabulary's page compile, and stand for the patterns in the compact syntax that the page shows.</summary>
public sealed partial class VocabularyPageTests
{
    private const string Page = "docs/vocabulary.md";

    // What samples refer to and the page leaves to the reader.
    private const string Surroundings =
        """
        global using System.Collections.Immutable;
        global using System.Diagnostics.CodeAnalysis;
        global using System.Globalization;
        global using System.Numerics;

        #pragma warning disable CS1591

        public static class XLink { public const string Namespace = "http://www.w3.org/1999/xlink"; }

        [Datatype("frameSize", Value = typeof(uint)), Data("unsignedInt", MaxInclusive = "10"), Data("unsignedInt", MinInclusive = "20")]
        public sealed partial class FrameSize;

        [Element("gateway")]
        public sealed partial class Gateway;

        public enum PoolFormat { [Value("auto")] Auto, [Value("nfs")] Nfs, [Value("gluster")] Gluster }

        public enum OsType { [Value("xen")] Xen, [Value("hvm")] Full }

        [Datatype("pciLocation"), Data("string", Pattern = "[0-9a-f:.]+")]
        public readonly partial record struct PciLocation(string Text) : IXmlDatatype<PciLocation>
        {
            public static bool TryParse(ReadOnlySpan<char> lexical, out PciLocation value) => (value = new(lexical.ToString())).Text.Length > 0;

            public static bool TryFormat(PciLocation value, Span<char> destination, out int charsWritten) =>
                destination.TryWrite($"{value.Text}", out charsWritten);
        }
        """;

    private const string WriteAgain =
        """
        public static class Again
        {
            public static string Write<T>(string xml)
                where T : class, IXmlRoot<T> => XmlCodec.Format(XmlCodec.Parse<T>(xml, XmlReadOptions.Strict));
        }
        """;

    /// <summary>Each block of C# that a block in the compact syntax follows, by its line.</summary>
    public static TheoryData<int> Samples => new(Pairs().Select(p => p.Line));

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_stands_for_the_pattern_that_is_shown(int line)
    {
        (_, string before, string code, string shown) = Pairs().Single(p => p.Line == line);
        string sample = Property().IsMatch(code)
            ? $"[Element(\"sample\")] public sealed partial class Sample\n{{\n{code}\n}}"
            : Statement().Replace(code, "");

        Assembly assembly = GuidePage.Compile(
            [Surroundings, sample, .. Helpers(before, sample, [.. Names(Surroundings), .. Names(sample)])]);

        Assert.All(Patterns(shown), pattern =>
        {
            string grammars = Grammars(assembly, pattern.Release);
            Assert.True(
                Normal(grammars).Contains(Normal(pattern.Text), StringComparison.Ordinal), $"{pattern.Text}\nis not in\n{grammars}");
        });
    }

    [Fact]
    public void A_sample_of_a_document_is_what_its_class_writes()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, Page));
        Match sample = Assert.Single(Pair().Matches(page), m => m.Groups[2].Value[0] == '<');
        Assembly assembly = GuidePage.Compile(sample.Groups[1].Value, WriteAgain);

        object written = assembly.GetType("Again")!.GetMethod("Write")!
            .MakeGenericMethod(assembly.GetType("Ip")!)
            .Invoke(null, [sample.Groups[2].Value])!;

        Assert.Equal(sample.Groups[2].Value, written);
    }

    private static IEnumerable<(int Line, string Before, string Code, string Shown)> Pairs()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, Page));
        foreach (Match pair in Pair().Matches(text))
        {
            if (Compact().IsMatch(pair.Groups[2].Value))
                yield return (1 + text.AsSpan(0, pair.Index).Count('\n'), text[..pair.Index], pair.Groups[1].Value, pair.Groups[2].Value);
        }
    }

    // The blocks further up that the sample goes on with: the nearest that declare what it names and nothing has declared yet.
    private static IEnumerable<string> Helpers(string before, string code, HashSet<string> known)
    {
        foreach (string block in Block().Matches(before).Select(b => b.Groups[1].Value).Reverse())
        {
            string[] names = [.. Names(block)];
            if (Property().IsMatch(block) || names.Any(known.Contains) || !names.Any(name => Regex.IsMatch(code, $@"\b{name}\b")))
                continue;
            known.UnionWith(names);
            string helper = Statement().Replace(block, "");
            yield return helper;
            foreach (string further in Helpers(before, helper, known))
                yield return further;
        }
    }

    private static IEnumerable<string> Names(string code) => Declared().Matches(code).Select(d => d.Groups[1].Value);

    private static string Grammars(Assembly assembly, XmlRelease? release) =>
        string.Join('\n', assembly.GetTypes().Select(Fragment).OfType<GrammarFragment>().Select(f => Grammar.Of(f, release).ToRnc()));

    private static GrammarFragment? Fragment(Type type) =>
        type.GetProperty("Fragment", BindingFlags.Static | BindingFlags.Public)?.GetValue(null) as GrammarFragment;

    // A define each, or the lines of a list of patterns; behind a heading those of a release.
    private static IEnumerable<(string Text, XmlRelease? Release)> Patterns(string shown)
    {
        foreach (string part in Heading().Split(shown))
        {
            XmlRelease? release = Release().Match(part) is { Success: true } match ? XmlRelease.Parse(match.Groups[1].Value) : null;
            string patterns = Heading2().Replace(part, "");
            foreach (string define in DefineStart().Split(patterns).Where(p => p.Trim().Length > 0))
            {
                string[] texts = DefineStart().IsMatch(define) && !define.Contains("namespace ", StringComparison.Ordinal)
                    ? [define]
                    : define.Split('\n');
                foreach (string text in texts.Select(t => t.Trim().TrimEnd(',')).Where(t => t.Length > 0))
                    yield return (text, release);
            }
        }
    }

    // Comments and parentheses are the printer's.
    private static string Normal(string rnc) => Space().Replace(Comment().Replace(rnc, ""), "");

    [GeneratedRegex("^(?=# )", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^# .*$", RegexOptions.Multiline)]
    private static partial Regex Heading2();

    [GeneratedRegex("^# .*Parse\\(\"([0-9.]+)\"\\)")]
    private static partial Regex Release();

    [GeneratedRegex("^\\s*##.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("^(\\[.*\\] )?public (?!.*\\b(class|enum|interface|struct|record)\\b)", RegexOptions.Multiline)]
    private static partial Regex Property();

    [GeneratedRegex("^[a-z]\\w*\\.\\w.*$", RegexOptions.Multiline)]
    private static partial Regex Statement();

    [GeneratedRegex("^```csharp\n(.*?)^```\n+(?:[^`]*?)?^```\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Pair();

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("\\b(element|attribute|list|xsd:|namespace) ?")]
    private static partial Regex Compact();

    [GeneratedRegex("\\b(?:class|interface|enum) (\\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex("^(?=\\S+ = )", RegexOptions.Multiline)]
    private static partial Regex DefineStart();

    [GeneratedRegex("[\\s()]+")]
    private static partial Regex Space();
}
