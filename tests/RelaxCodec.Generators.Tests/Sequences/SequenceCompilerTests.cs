extern alias generator;

using generator::RelaxCodec.Generators.Model;
using generator::RelaxCodec.Generators.Sequences;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Sequences;

/// <summary>The automaton of a pattern accepts the words that the pattern matches, and has no more states than it takes.</summary>
public sealed class SequenceCompilerTests
{
    private const int PatternCount = 300;
    private const int WordsOfEach = 8;

    private static readonly string[] Names = ["a", "b", "c", "d"];

    [Fact]
    public void Jing_takes_the_same_words_by_the_same_text()
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        var random = new Random(12);
        var gen = new SequenceGen(random.Next);
        // Interleaves that are repeated may be too large.
        (string Text, SequenceTable? Automaton)[] all =
            [.. Enumerable.Range(0, PatternCount).Select(_ => gen.Pattern(Names)).Select(text => (text, Compile(text, Names)))];
        string[] patterns = [.. all.Where(p => p.Automaton is not null).Select(p => p.Text)];
        SequenceTable[] automata = [.. all.Select(p => p.Automaton).OfType<SequenceTable>()];
        (int Pattern, string[] Word)[] words =
            [.. patterns.SelectMany((_, i) => Enumerable.Range(0, WordsOfEach).Select(_ => (i, Near(automata[i], gen, random))))];

        using var folder = new TemporaryFolder();
        string schema = folder.Write("patterns.rnc", string.Join("\n", (string[])[
            "start = " + string.Join(" | ", patterns.Select((pattern, i) => $"element r{i} {{ {pattern} }}")),
            .. Names.Select(name => $"{name} = element {name} {{ empty }}"),
        ]));
        IReadOnlyList<Verdict> verdicts = jing.JudgeTexts(
            schema, [.. words.Select(w => $"<r{w.Pattern}>{string.Concat(w.Word.Select(name => $"<{name}/>"))}</r{w.Pattern}>")]);

        Assert.InRange(patterns.Length, PatternCount * 95 / 100, PatternCount);
        Assert.Empty(words.Where((w, i) => verdicts[i].IsValid != Accepts(automata[w.Pattern], w.Word))
            .Select(w => $"{patterns[w.Pattern]}: {string.Join(" ", w.Word)}"));
        Assert.InRange(verdicts.Count(v => v.IsValid), words.Length / 4, words.Length * 3 / 4);
    }

    [Theory]
    [InlineData("a?, (b, a?)?", 4)]
    [InlineData("(a, b?)+", 3)]
    [InlineData("a*", 1)]
    [InlineData("((a | b)*, (a | b)*)+", 1)]
    [InlineData("a & b & c", 8)]
    [InlineData("a* & b* & c*", 1)]
    [InlineData("(a, b) | (a, c)", 3)]
    [InlineData("empty, a, empty", 2)]
    [InlineData("(empty)", 1)]
    public void There_are_no_more_states_than_it_takes(string pattern, int states) =>
        Assert.Equal(states, Compile(pattern, Names)?.StateCount);

    [Fact]
    public void Elements_that_mean_the_same_share_a_column()
    {
        SequenceTable automaton = Compile("a?, (b | c | d)*", Names)!;

        Assert.Equal<byte[]>([0, 1, 1, 1], [.. automaton.Columns]);
        Assert.Equal<byte[]>([1, 2, 2, 1, 0, 2], [.. automaton.States]);
    }

    [Theory]
    [InlineData("(a | b)*, a, (a | b), (a | b), (a | b), (a | b), (a | b), (a | b), (a | b), (a | b)")]
    [InlineData("(a? & b? & c? & d?), (a, b, c, d)+, ((a, a)+ & (b, b, b)+ & (c, c, c, c, c)+ & (d, d, d, d, d, d, d)+)")]
    public void Too_many_states_are_none(string pattern) => Assert.Null(Compile(pattern, Names));

    [Fact]
    public void A_long_pattern_takes_no_deep_stack()
    {
        string[] names = [.. Enumerable.Range(0, 1000).Select(i => $"n{i}")];

        Assert.Null(Compile(string.Join(", ", names), names));
        Assert.Equal(2, Compile(string.Join(" | ", names), names)?.StateCount);
    }

    private static SequenceTable? Compile(string pattern, string[] names)
    {
        SequencePattern? parsed = SequenceParser.Parse(pattern, Resolve(names), out SequenceFault? fault);
        Assert.Null(fault);
        return Compile(parsed!, names.Length);
    }

    private static SequenceTable? Compile(SequencePattern pattern, int count) =>
        SequenceCompiler.Compile(pattern, count, TestContext.Current.CancellationToken);

    private static Func<SequenceMention, int?> Resolve(string[] names) =>
        mention => Array.IndexOf(names, mention.Name) is >= 0 and var index ? index : null;

    // A walk through the automaton, with a slip at times.
    private static string[] Near(SequenceTable automaton, SequenceGen gen, Random random)
    {
        if (random.Next(6) == 0)
            return gen.Word(Names);
        var word = new List<string>();
        int state = 0;
        while (word.Count < 8 && !(Ends(automaton, state) && random.Next(3) == 0))
        {
            int[] open = [.. Enumerable.Range(0, Names.Length).Where(i => Next(automaton, state, i) >= 0)];
            if (open.Length == 0)
                break;
            int item = random.Next(12) == 0 ? random.Next(Names.Length) : open[random.Next(open.Length)];
            word.Add(Names[item]);
            state = Next(automaton, state, item) is >= 0 and var next ? next : state;
        }

        return [.. word];
    }

    private static bool Accepts(SequenceTable automaton, string[] word)
    {
        int state = 0;
        foreach (string name in word)
        {
            state = Next(automaton, state, Array.IndexOf(Names, name));
            if (state < 0)
                return false;
        }

        return Ends(automaton, state);
    }

    private static bool Ends(SequenceTable automaton, int state) => automaton.States[state * (automaton.ColumnCount + 1)] == 1;

    private static int Next(SequenceTable automaton, int state, int item) =>
        automaton.States[(state * (automaton.ColumnCount + 1)) + 1 + automaton.Columns[item]] - 1;
}
