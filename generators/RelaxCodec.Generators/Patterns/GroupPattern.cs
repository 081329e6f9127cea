namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;group&gt;</c>: the patterns one after the other. Attributes have no order.</summary>
/// <param name="Patterns">The patterns, two or more; one, where only some releases have it.</param>
internal sealed record GroupPattern(IReadOnlyList<Pattern> Patterns) : Pattern
{
    public override IReadOnlyList<Pattern> Children => Patterns;
}
