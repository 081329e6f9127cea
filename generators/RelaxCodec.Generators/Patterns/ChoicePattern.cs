namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;choice&gt;</c>: one of the patterns.</summary>
/// <param name="Patterns">The alternatives.</param>
internal sealed record ChoicePattern(IReadOnlyList<Pattern> Patterns) : Pattern
{
    /// <summary>The name of a choice between members of a class; null for any other.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The slots that tell which alternatives a value or a child has excluded, in their order; null for one that cannot be.
    /// </summary>
    public IReadOnlyList<int?> ExcludedSlots { get; init; } = [];

    public override IReadOnlyList<Pattern> Children => Patterns;
}
