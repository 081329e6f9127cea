namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;list&gt;</c>: the items of a text, separated by white space.</summary>
/// <param name="Content">The pattern.</param>
internal sealed record ListPattern(Pattern Content) : Pattern
{
    public override IReadOnlyList<Pattern> Children => [Content];
}
