using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RelaxCodec.DocumentationSite;

/// <summary>Reads the sections of the documentation off its contents, docs/README.md: a heading for each, and a table with a link in each row.</summary>
internal static class SiteContents
{
    /// <summary>The sections, by their order there.</summary>
    /// <param name="contents">The page of the contents.</param>
    public static IReadOnlyList<SiteSection> Read(MarkdownDocument contents)
    {
        var sections = new List<SiteSection>();
        string title = "";
        foreach (Block block in contents)
        {
            if (block is HeadingBlock { Level: 2 } heading)
                title = MarkdownRenderer.TextOf(heading);
            else if (block is Table table)
                sections.Add(new SiteSection(title, [.. table.Descendants<LinkInline>().Select(Link)]));
        }

        return sections;
    }

    private static SiteLink Link(LinkInline link) => new(MarkdownRenderer.TextOf(link), SiteAddresses.OfPage("docs/" + link.Url));
}
