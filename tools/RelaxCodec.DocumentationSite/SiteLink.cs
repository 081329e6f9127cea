namespace RelaxCodec.DocumentationSite;

/// <summary>A page in the contents.</summary>
/// <param name="Title">What the contents call it.</param>
/// <param name="Address">Where it is in the site.</param>
internal sealed record SiteLink(string Title, string Address);
