using System.Net;
using System.Text;

namespace RelaxCodec.DocumentationSite;

/// <summary>Puts a page's content between the site's navigation.</summary>
/// <param name="sections">The contents.</param>
internal sealed class PageTemplate(IReadOnlyList<SiteSection> sections)
{
    // Before the page is drawn, so that a chosen theme does not flash.
    private const string EarlyScript =
        "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";

    /// <summary>The page as HTML.</summary>
    /// <param name="page">Its content.</param>
    public string Render(SitePage page) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Title(page)}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{page.ToTop}site.css">
        <script>{EarlyScript}</script>
        <script src="{page.ToTop}search-index.js" defer></script>
        <script src="{page.ToTop}site.js" defer></script>
        </head>
        <body data-top="{page.ToTop}">
        <a class="skip" href="#content">Skip to the content</a>
        <header>
        <a class="home" href="{page.ToTop}index.html">RelaxCodec</a>
        <div class="search" role="search">
        <label for="search">Search</label>
        <input id="search" type="search" autocomplete="off" placeholder="a word, RX012, failover" aria-controls="results">
        <ul id="results" aria-label="What was found" hidden></ul>
        <p id="found" class="status" role="status"></p>
        </div>
        <button id="theme" type="button">Light or dark</button>
        </header>
        <div class="page">
        <nav class="contents" aria-label="Documentation">
        <details open>
        <summary>Contents</summary>
        {Contents(page)}
        </details>
        </nav>
        <main id="content" tabindex="-1">
        {page.Body}
        </main>
        {Headings(page)}
        </div>
        </body>
        </html>

        """;

    private static string Title(SitePage page) => page.Title == "RelaxCodec" ? page.Title : $"{Encode(page.Title)} · RelaxCodec";

    private string Contents(SitePage page)
    {
        var html = new StringBuilder();
        html.Append(Item(page, new SiteLink("What it is", "index.html"), "<p>", "</p>\n"));
        foreach (SiteSection section in sections)
        {
            html.Append("<h2>").Append(Encode(section.Title)).Append("</h2>\n<ul>\n");
            foreach (SiteLink link in section.Links)
                html.Append(Item(page, link, "<li>", "</li>\n"));
            html.Append("</ul>\n");
        }

        return html.ToString();
    }

    private static string Item(SitePage page, SiteLink link, string before, string after)
    {
        string current = link.Address == page.Address ? " aria-current=\"page\"" : "";
        return $"{before}<a href=\"{page.ToTop}{link.Address}\"{current}>{Encode(link.Title)}</a>{after}";
    }

    private static string Headings(SitePage page)
    {
        SiteHeading[] headings = [.. page.Headings.Where(h => h.Level == 2)];
        if (headings.Length < 2)
            return "";
        return "<nav class=\"headings\" aria-label=\"On this page\">\n<h2>On this page</h2>\n<ul>\n"
            + string.Concat(headings.Select(h => $"<li><a href=\"#{h.Anchor}\">{Encode(h.Text)}</a></li>\n")) + "</ul>\n</nav>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
