using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary>
/// A pattern of RELAX NG (section 3), as its XML syntax has it. Schema, checks, what is expected in words and what is explained are all
/// read off these; what a property has to do with it hangs on the node.
/// </summary>
internal abstract record Pattern
{
    /// <summary>What it is, for the schema.</summary>
    public string? Documentation { get; init; }

    /// <summary>The member that holds what the pattern matches; null if none does.</summary>
    public Member? Member { get; init; }

    /// <summary>The releases that have it; of an optional, those in which its content is optional and not required.</summary>
    public ReleaseSpan Span { get; init; } = ReleaseSpan.Always;

    /// <summary>The patterns within, in their order.</summary>
    public virtual IReadOnlyList<Pattern> Children => [];

    /// <summary>The patterns one after the other; where it makes no difference, without a wrapping.</summary>
    public static Pattern Group(IReadOnlyList<Pattern> patterns) =>
        patterns.Count switch { 0 => EmptyPattern.Instance, 1 => patterns[0], _ => new GroupPattern(patterns) };

    /// <summary>The patterns in any order.</summary>
    public static Pattern Interleave(IReadOnlyList<Pattern> patterns) =>
        patterns.Count switch { 0 => EmptyPattern.Instance, 1 => patterns[0], _ => new InterleavePattern(patterns) };

    /// <summary>One of the patterns.</summary>
    public static Pattern Choice(IReadOnlyList<Pattern> patterns) =>
        patterns.Count switch { 0 => NotAllowedPattern.Instance, 1 => patterns[0], _ => new ChoicePattern(patterns) };

    /// <summary>The pattern, in those of its releases that are in a span.</summary>
    public Pattern In(ReleaseSpan span) => span.IsAlways ? this : this with { Span = Span.And(span) ?? ReleaseSpan.Never };

    public static Pattern Optional(bool isOptional, Pattern pattern) => isOptional ? new OptionalPattern(pattern) : pattern;
}
