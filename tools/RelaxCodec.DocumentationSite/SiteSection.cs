namespace RelaxCodec.DocumentationSite;

/// <summary>Pages of one kind: tutorial, how-to guides, reference or explanation.</summary>
/// <param name="Title">The heading of the section in the contents.</param>
/// <param name="Links">Its pages, by their order there.</param>
internal sealed record SiteSection(string Title, IReadOnlyList<SiteLink> Links);
