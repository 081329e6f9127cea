namespace RelaxCodec.ReferenceSite;

/// <summary>Where an element may stand.</summary>
/// <param name="Parent">The page of the element that it may stand in.</param>
/// <param name="Section">The section of that page.</param>
/// <param name="Span">The releases that have it there.</param>
internal sealed record PagePlace(PageKey Parent, PageSection Section, ReleaseSpan Span);
