namespace RelaxCodec.DocumentationSite;

/// <summary>A page of the site.</summary>
/// <param name="Address">Where it is, from the top of the site.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Body">Its content as HTML.</param>
/// <param name="Headings">The headings below the first.</param>
internal sealed record SitePage(string Address, string Title, string Body, IReadOnlyList<SiteHeading> Headings)
{
    /// <summary>The way from this page's folder to the top: empty, or <c>../</c> for each folder.</summary>
    public string ToTop { get; } = string.Concat(Enumerable.Repeat("../", Address.Count(c => c == '/')));
}
