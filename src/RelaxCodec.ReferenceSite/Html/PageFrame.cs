namespace RelaxCodec.ReferenceSite;

/// <summary>What all pages have around their content.</summary>
internal sealed class PageFrame(ReferenceSiteOptions options)
{
    /// <summary>The title of the site.</summary>
    public string SiteTitle => $"{options.Vocabulary} XML reference";

    /// <summary>What the vocabulary is called.</summary>
    public string Vocabulary => options.Vocabulary;

    /// <summary>A whole page.</summary>
    /// <param name="title">Its title; empty for that of the site.</param>
    /// <param name="root">The way to the folder of the site: empty, or <c>../</c>.</param>
    /// <param name="content">Writes what is in it: navigation and <c>main</c>.</param>
    public string Page(string title, string root, Action<HtmlWriter> content)
    {
        var html = new HtmlWriter();
        html.Markup("<!DOCTYPE html>").Line();
        html.Open("html", ("lang", "en")).Line().Open("head").Line();
        html.Void("meta", ("charset", "utf-8")).Line();
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Element("title", title.Length == 0 ? SiteTitle : $"{title} - {SiteTitle}").Line();
        html.Void("link", ("rel", "stylesheet"), ("href", $"{root}{SitePaths.AssetFolder}/site.css")).Line();
        // The first is not deferred: it sets the colours before anything is seen.
        html.Open("script", ("src", $"{root}{SitePaths.AssetFolder}/site.js")).Close("script").Line();
        html.Open("script", ("src", $"{root}{SitePaths.AssetFolder}/search-index.js"), ("defer", "")).Close("script").Line();
        html.Close("head").Line().Open("body", ("data-root", root.Length == 0 ? "./" : root)).Line();
        html.Element("a", "Skip to the content", ("class", "skip"), ("href", "#content")).Line();
        Header(html, root);
        content(html);
        html.Open("footer").Open("p")
            .Text($"Made by RelaxCodec of the grammars of {options.Vocabulary}. ")
            .Text("Examples show what an element is for in few lines, and are valid by the newest release.")
            .Close("p").Close("footer").Line();
        return html.Close("body").Line().Close("html").Line().ToString();
    }

    // What needs a script is hidden until the script is there.
    private void Header(HtmlWriter html, string root)
    {
        html.Open("header").Line();
        html.Element("a", SiteTitle, ("class", "home"), ("href", $"{root}index.html")).Line();
        html.Open("form", ("role", "search"), ("id", "search"), ("hidden", "")).Line();
        html.Element("label", "Search elements, attributes and values", ("for", "query"), ("class", "unseen"));
        html.Void("input",
            ("id", "query"), ("type", "search"), ("placeholder", "Search"), ("autocomplete", "off"), ("spellcheck", "false"),
            ("aria-controls", "results"), ("aria-keyshortcuts", "/")).Line();
        html.Open("div", ("id", "results"), ("hidden", "")).Open("p", ("id", "count"), ("role", "status")).Close("p");
        html.Open("ul").Close("ul").Close("div").Line();
        html.Close("form").Line();
        html.Open("div", ("class", "tools"), ("id", "tools"), ("hidden", "")).Line();
        html.Open("span", ("id", "releases"), ("hidden", "")).Element("label", "Release", ("for", "release")).Text(" ");
        html.Open("select", ("id", "release")).Element("option", "all", ("value", "")).Close("select").Close("span").Line();
        html.Open("button", ("id", "theme"), ("type", "button")).Text("Colours: as the system").Close("button").Line();
        html.Close("div").Line().Close("header").Line();
    }
}
