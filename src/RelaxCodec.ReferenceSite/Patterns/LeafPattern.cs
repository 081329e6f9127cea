namespace RelaxCodec.ReferenceSite;

/// <summary>A pattern without parts.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record LeafPattern(LeafKind Kind, ReleaseSpan Span) : Pattern(Span);
