namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;oneOrMore&gt;</c>: the pattern, once or more often.</summary>
/// <param name="Content">The pattern.</param>
internal sealed record OneOrMorePattern(Pattern Content) : Pattern
{
    public override IReadOnlyList<Pattern> Children => [Content];
}
