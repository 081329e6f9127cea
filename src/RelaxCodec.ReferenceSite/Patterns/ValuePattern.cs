namespace RelaxCodec.ReferenceSite;

/// <summary><c>value</c>: one text.</summary>
/// <param name="Value">The text.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record ValuePattern(string Value, ReleaseSpan Span) : Pattern(Span);
