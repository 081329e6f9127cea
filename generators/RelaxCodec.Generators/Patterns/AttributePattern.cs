namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;attribute&gt;</c>: one attribute.</summary>
/// <param name="Name">The names that it may have.</param>
/// <param name="Content">The pattern of its value.</param>
internal sealed record AttributePattern(NameClass Name, Pattern Content) : Pattern
{
    /// <summary>Its value where it is absent, in lexical form; null if it has none.</summary>
    public string? Default { get; init; }

    public override IReadOnlyList<Pattern> Children => [Content];
}
