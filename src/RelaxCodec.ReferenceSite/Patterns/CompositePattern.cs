namespace RelaxCodec.ReferenceSite;

/// <summary>Several patterns together.</summary>
/// <param name="Kind">How they go together.</param>
/// <param name="Items">The patterns.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record CompositePattern(CompositeKind Kind, IReadOnlyList<Pattern> Items, ReleaseSpan Span) : Pattern(Span)
{
    public override IReadOnlyList<Pattern> Parts => Items;
}
