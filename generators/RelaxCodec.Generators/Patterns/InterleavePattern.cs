namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;interleave&gt;</c>: the patterns in any order, also one within the other.</summary>
/// <param name="Patterns">The patterns, two or more.</param>
internal sealed record InterleavePattern(IReadOnlyList<Pattern> Patterns) : Pattern
{
    public override IReadOnlyList<Pattern> Children => Patterns;
}
