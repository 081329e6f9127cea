namespace RelaxCodec.ReferenceSite;

/// <summary>A pattern that may be there so often.</summary>
/// <param name="Occurrence">How often.</param>
/// <param name="Content">The pattern.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record RepeatedPattern(Occurrence Occurrence, Pattern Content, ReleaseSpan Span) : Pattern(Span)
{
    public override IReadOnlyList<Pattern> Parts => [Content];
}
