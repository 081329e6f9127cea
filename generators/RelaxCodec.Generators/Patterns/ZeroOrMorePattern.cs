namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;zeroOrMore&gt;</c>: the pattern, any number of times.</summary>
/// <param name="Content">The pattern.</param>
internal sealed record ZeroOrMorePattern(Pattern Content) : Pattern
{
    public override IReadOnlyList<Pattern> Children => [Content];
}
