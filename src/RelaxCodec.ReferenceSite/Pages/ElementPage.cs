namespace RelaxCodec.ReferenceSite;

/// <summary>A page: one element.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="IsRoot">Whether a document may start with it.</param>
/// <param name="Span">The releases that have the element somewhere.</param>
/// <param name="Sections">The element itself, its cases, and what these share.</param>
/// <param name="Places">Where it may stand.</param>
/// <param name="Path">The elements around it, the outermost first, on the shortest way from a root; without itself.</param>
internal sealed record ElementPage(
    PageKey Key,
    bool IsRoot,
    ReleaseSpan Span,
    IReadOnlyList<PageSection> Sections,
    IReadOnlyList<PagePlace> Places,
    IReadOnlyList<PageKey> Path)
{
    /// <summary>The element itself.</summary>
    public PageSection Main => Sections[0];

    /// <summary>The section of a group.</summary>
    public PageSection SectionOf(string define) => Sections.First(section => section.Anchor == define);

    /// <summary>What tells it from elements of the same name: where it stands. Empty for a root.</summary>
    public required string Context { get; init; }
}
