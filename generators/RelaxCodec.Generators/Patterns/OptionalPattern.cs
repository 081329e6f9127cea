namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;optional&gt;</c>: the pattern, or nothing.</summary>
/// <param name="Content">The pattern.</param>
internal sealed record OptionalPattern(Pattern Content) : Pattern
{
    public override IReadOnlyList<Pattern> Children => [Content];
}
