namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;element&gt;</c>: one element.</summary>
/// <param name="Name">The names that it may have.</param>
/// <param name="Content">Its attributes and its content.</param>
internal sealed record ElementPattern(NameClass Name, Pattern Content) : Pattern
{
    public override IReadOnlyList<Pattern> Children => [Content];
}
