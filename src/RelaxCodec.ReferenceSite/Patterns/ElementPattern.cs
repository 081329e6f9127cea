namespace RelaxCodec.ReferenceSite;

/// <summary><c>element</c>.</summary>
/// <param name="Name">How it may be called.</param>
/// <param name="Content">What is in it, attributes included.</param>
/// <param name="Documentation">What the grammar says of it; empty for nothing.</param>
/// <param name="Source">Its text in the XML syntax.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record ElementPattern(NameClass Name, Pattern Content, string Documentation, string Source, ReleaseSpan Span)
    : Pattern(Span)
{
    public override IReadOnlyList<Pattern> Parts => [Content];
}
