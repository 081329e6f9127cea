using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RelaxCodec.DocumentationSite;

/// <summary>
/// Reads the sections of the documentation off its contents, docs/README.md: a heading for each, and a table with a link in each row.
/// </summary>
internal static class SiteContents
{
    private const string Page = "docs/README.md";

    /// <summary>The sections, by their order there.</summary>
    /// <param name="renderer">What reads it.</param>
    public static IReadOnlyList<SiteSection> Read(MarkdownRenderer renderer)
    {
        var sections = new List<SiteSection>();
        string title = "";
        foreach (Block block in renderer.Parse(Page))
        {
            if (block is HeadingBlock { Level: 2 } heading)
                title = MarkdownRenderer.TextOf(heading);
            else if (block is Table table)
                sections.Add(new SiteSection(title, [.. table.Descendants<LinkInline>().Select(link =>
                    new SiteLink(MarkdownRenderer.TextOf(link), SiteAddresses.OfPage(renderer.PathOf(Page, link.Url!))))]));
        }

        return sections;
    }
}
