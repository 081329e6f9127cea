namespace RelaxCodec.ReferenceSite;

/// <summary><c>ref</c>: what a define says.</summary>
/// <param name="Define">The name of the define.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record ReferencePattern(string Define, ReleaseSpan Span) : Pattern(Span);
