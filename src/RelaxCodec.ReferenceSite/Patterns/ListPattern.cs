namespace RelaxCodec.ReferenceSite;

/// <summary><c>list</c>: text that is several values with white space between them.</summary>
/// <param name="Content">The values.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record ListPattern(Pattern Content, ReleaseSpan Span) : Pattern(Span)
{
    public override IReadOnlyList<Pattern> Parts => [Content];
}
