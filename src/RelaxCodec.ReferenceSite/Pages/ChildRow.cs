namespace RelaxCodec.ReferenceSite;

/// <summary>An element in another, as a table shows it.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Presence">Whether it has to be there.</param>
/// <param name="OptionalIn">The releases in which it is optional, if it is not in all of them; in the others it is required.</param>
/// <param name="IsRepeated">Whether it may be there more than once.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record ChildRow(PageKey Page, Presence Presence, ReleaseSpan OptionalIn, bool IsRepeated, ReleaseSpan Span);
