namespace RelaxCodec.ReferenceSite;

/// <summary>Writes what pages say of elements and releases alike.</summary>
internal static class SiteLinks
{
    extension(HtmlWriter html)
    {
        /// <summary>A link to an element's page.</summary>
        /// <param name="page">The page.</param>
        /// <param name="folder">The way to the folder of the pages: empty from within it.</param>
        public HtmlWriter ElementLink(PageKey page, string folder = "") =>
            html.Open("a", ("href", folder + SitePaths.Page(page))).Element("code", $"<{page.LocalName}>").Close("a");

        /// <summary>Since when something is there, in small letters; nothing where that is always.</summary>
        public HtmlWriter Releases(ReleaseSpan span) =>
            span.IsAlways ? html : html.Text(" ").Element("small", span.ToString(), ("class", "since"));

        /// <summary>Documentation, a paragraph for each of its lines.</summary>
        public HtmlWriter Documentation(string text, string? cssClass = null)
        {
            foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                html.Element("p", line, ("class", cssClass));
            return html;
        }
    }

    /// <summary>The attribute by which the script marks what a release does not have.</summary>
    public static (string Name, string? Value) Since(ReleaseSpan span) => ("data-since", span.Since?.ToString());

    /// <inheritdoc cref="Since"/>
    public static (string Name, string? Value) Until(ReleaseSpan span) => ("data-until", span.Until?.ToString());
}
