namespace RelaxCodec.Datatypes;

/// <summary>
/// A regular expression of XML Schema Part 2, appendix F: the <c>pattern</c> facet. It matches a whole text or not at all, in one pass
/// without going back, whatever the pattern.
/// </summary>
/// <remarks>
/// It is compiled to a minimal deterministic automaton over code points. Compiling costs milliseconds and memory, so generated code keeps
/// the finished automaton (<see cref="ToTable"/>) and <see cref="FromTable"/> only decodes it. Instances are immutable.
/// </remarks>
public sealed class XsdPattern : IEquatable<XsdPattern>
{
    private readonly PatternDfa _dfa;

    private XsdPattern(PatternDfa dfa, string source)
    {
        _dfa = dfa;
        Source = source;
    }

    /// <summary>The pattern as it was written.</summary>
    public string Source { get; }

    /// <summary>Compiles a pattern.</summary>
    /// <remarks>
    /// There are no anchors: <c>^</c> and <c>$</c> are characters. <c>.</c> is every character but line feed and carriage return.
    /// Categories are those of Unicode 13.0, blocks are named as in Unicode 3.1. Groups and classes nest up to 200 deep.
    /// </remarks>
    /// <exception cref="XsdPatternException">It is not a pattern, or it needs more than 4,096 states.</exception>
    public static XsdPattern Parse(string pattern)
    {
        PatternNode node = PatternParser.Parse(pattern ?? throw new ArgumentNullException(nameof(pattern)));
        PatternNfa nfa = PatternNfa.Build(node, pattern);
        return new XsdPattern(PatternDfaBuilder.Build(nfa, pattern), pattern);
    }

    /// <summary>Decodes what <see cref="ToTable"/> returned.</summary>
    /// <exception cref="FormatException">The text is no table, or one of another version.</exception>
    public static XsdPattern FromTable(string table)
    {
        (PatternDfa dfa, string source) = PatternTable.Read(table ?? throw new ArgumentNullException(nameof(table)));
        return new XsdPattern(dfa, source);
    }

    /// <summary>
    /// The automaton and the source as one text: printable ASCII without quotation mark and backslash, then a space, then
    /// <see cref="Source"/> as it is.
    /// </summary>
    public string ToTable() => PatternTable.Write(_dfa, Source);

    /// <summary>Whether the whole of <paramref name="value"/> matches. Allocates nothing. Half a surrogate pair matches nothing.</summary>
    public bool IsMatch(ReadOnlySpan<char> value) => _dfa.IsMatch(value);

    /// <summary>Whether both have the same source.</summary>
    public bool Equals(XsdPattern? other) => other is not null && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as XsdPattern);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Source);

    /// <summary>The source.</summary>
    public override string ToString() => Source;
}
