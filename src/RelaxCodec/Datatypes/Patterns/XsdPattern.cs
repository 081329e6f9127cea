using System.Text;

namespace RelaxCodec.Datatypes;

/// <summary>
/// A regular expression of XML Schema Part 2, appendix F: the <c>pattern</c> facet. It matches a whole text or not at all, in one pass
/// without going back, whatever the pattern.
/// </summary>
/// <remarks>
/// It is compiled to a minimal deterministic automaton over code points, or, where that would have thousands of states, to one that is in
/// many states at once. Compiling costs milliseconds and memory, so generated code keeps the finished automaton (<see cref="ToTable"/>) and
/// <see cref="FromTable(string)"/> only decodes it. Instances are immutable.
/// </remarks>
public sealed class XsdPattern : IEquatable<XsdPattern>
{
    private readonly PatternAutomaton _automaton;
    private string? _portableSource;

    private XsdPattern(PatternAutomaton automaton, string source, string? portableSource)
    {
        _automaton = automaton;
        Source = source;
        _portableSource = portableSource;
    }

    /// <summary>The pattern as it was written.</summary>
    public string Source { get; }

    /// <summary>
    /// The pattern as a schema should hold it: <see cref="Source"/>, but with classes that jing misreads on Java 9 or later written another
    /// way, such as <c>[^\s-[,]]</c> for <c>[^\s,]</c>. Those are complements of classes that mix characters with escapes.
    /// </summary>
    public string PortableSource
    {
        get
        {
            if (_portableSource is null)
            {
                PatternParser.Parse(Source, out string portable);
                _portableSource = portable;
            }

            return _portableSource;
        }
    }

    /// <summary>Compiles a pattern.</summary>
    /// <remarks>
    /// There are no anchors: <c>^</c> and <c>$</c> are characters. <c>.</c> is every character but line feed and carriage return.
    /// Categories are those of Unicode 13.0, blocks are named as in Unicode 3.1. Groups and classes nest up to 200 deep.
    /// </remarks>
    /// <exception cref="XsdPatternException">
    /// It is not a pattern, or its counts write out to more than 20,000 states.
    /// </exception>
    public static XsdPattern Parse(string pattern)
    {
        PatternNode node = PatternParser.Parse(pattern ?? throw new ArgumentNullException(nameof(pattern)), out string portable);
        PatternNfa nfa = PatternNfa.Build(node, pattern);
        PatternAutomaton automaton = PatternDfaBuilder.TryBuild(nfa) ?? (PatternAutomaton)PatternSimulation.Build(nfa, pattern);
        return new XsdPattern(automaton, pattern, portable);
    }

    /// <summary>Decodes what <see cref="ToTable"/> returned.</summary>
    /// <exception cref="FormatException">The text is no table, or one of another release.</exception>
    public static XsdPattern FromTable(string table)
    {
        var reader = new PatternTableReader(table ?? throw new ArgumentNullException(nameof(table)));
        PatternAutomaton automaton = PatternAutomaton.Read(ref reader);
        return new XsdPattern(automaton, reader.Finish(), null);
    }

    /// <summary>Decodes what <see cref="ToTable"/> returned, in UTF-8: half as long in an assembly.</summary>
    /// <exception cref="FormatException">The text is no table, or one of another release.</exception>
    public static XsdPattern FromTable(ReadOnlySpan<byte> table) => FromTable(Encoding.UTF8.GetString(table.ToArray()));

    /// <summary>
    /// The automaton and the source as one text: printable ASCII without quotation mark and backslash, then a space, then
    /// <see cref="Source"/> as it is.
    /// </summary>
    public string ToTable()
    {
        var table = new PatternTableWriter();
        _automaton.Write(table);
        return table.Finish(Source);
    }

    /// <summary>Whether the whole of <paramref name="value"/> matches. Allocates nothing. Half a surrogate pair matches nothing.</summary>
    public bool IsMatch(ReadOnlySpan<char> value) => _automaton.IsMatch(value);

    /// <summary>Whether both have the same source.</summary>
    public bool Equals(XsdPattern? other) => other is not null && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as XsdPattern);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Source);

    /// <summary>The source.</summary>
    public override string ToString() => Source;
}
