namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;mixed&gt;</c>: the pattern, with text between.</summary>
/// <param name="Content">The pattern.</param>
internal sealed record MixedPattern(Pattern Content) : Pattern
{
    public override IReadOnlyList<Pattern> Children => [Content];
}
