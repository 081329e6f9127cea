using System.Globalization;

namespace RelaxCodec.ReferenceSite;

/// <summary>Writes the page that the site begins with: the roots, and all elements by their names.</summary>
internal sealed class IndexPage(SiteModel model, PageFrame frame)
{
    private const string Folder = SitePaths.ElementFolder + "/";

    /// <summary>The page.</summary>
    public string ToHtml() => frame.Page("", "", html =>
    {
        IGrouping<char, ElementPage>[] letters =
        [
            .. model.Pages.OrderBy(static page => page.Key.LocalName, StringComparer.OrdinalIgnoreCase)
                .ThenBy(static page => page.Key.LocalName, StringComparer.Ordinal)
                .ThenBy(static page => page.Context, StringComparer.Ordinal).ThenBy(static page => page.Key.Id, StringComparer.Ordinal)
                .GroupBy(static page => char.ToUpperInvariant(page.Key.LocalName[0])),
        ];
        html.Open("nav", ("aria-label", "Letters"), ("class", "path letters")).Open("ol");
        foreach (IGrouping<char, ElementPage> letter in letters)
            html.Open("li").Element("a", letter.Key.ToString(), ("href", "#letter-" + letter.Key)).Close("li");
        html.Close("ol").Close("nav").Line();

        html.Open("main", ("id", "content")).Line();
        html.Element("h1", frame.SiteTitle).Line();
        string summary = string.Create(
            CultureInfo.InvariantCulture,
            $"{model.Pages.Count} elements, each with its content, its attributes, an example, and where it may stand.");
        html.Element("p", summary, ("class", "summary")).Line();
        Roots(html);
        Legend(html);
        html.Element("h2", "All elements", ("id", "all")).Line();
        foreach (IGrouping<char, ElementPage> letter in letters)
        {
            html.Element("h3", letter.Key.ToString(), ("id", "letter-" + letter.Key)).Open("ul", ("class", "all")).Line();
            foreach (ElementPage page in letter)
                Entry(html, page);
            html.Close("ul").Line();
        }

        html.Close("main").Line();
    });

    private void Roots(HtmlWriter html)
    {
        html.Element("h2", "Documents begin with", ("id", "roots")).Line().Open("dl", ("class", "roots")).Line();
        foreach (ElementPage page in model.Pages.Where(static page => page.IsRoot))
        {
            html.Open("dt").ElementLink(page.Key, Folder).Close("dt");
            html.Element("dd", page.Key.Documentation.Split('\n')[0]).Line();
        }

        html.Close("dl").Line();
    }

    private static void Entry(HtmlWriter html, ElementPage page)
    {
        html.Open("li", SiteLinks.Since(page.Span), SiteLinks.Until(page.Span)).ElementLink(page.Key, Folder);
        if (page.Context.Length > 0)
            html.Text(" ").Element("span", $"in {page.Context}", ("class", "context"));
        html.Close("li").Line();
    }

    private static void Legend(HtmlWriter html)
    {
        html.Open("details", ("class", "legend")).Element("summary", "How to read the diagrams").Line();
        html.Element("p", "Follow the line from left to right: what it passes is there. "
            + "Boxes are links to the pages of elements, or to sections of the same page.");
        html.Open("dl", ("class", "samples")).Line();
        Sample(html, "one after the other", new DiagramSequence([Element("a"), Element("b")], 400));
        Sample(html, "one of them", new DiagramChoice([Element("a"), Element("b")]));
        Sample(html, "at most once", new DiagramOptional(Element("a")));
        Sample(html, "at least once", new DiagramLoop(Element("a")));
        Sample(html, "any number", new DiagramOptional(new DiagramLoop(Element("a"))));
        Sample(html, "all of them, in any order", new DiagramInterleave([Element("a"), new DiagramOptional(Element("b"))], 400));
        Sample(html, "an attribute, where it decides", new DiagramBox(DiagramBoxKind.Attribute, "@a", null, ReleaseSpan.Always));
        Sample(html, "a section of the page", new DiagramBox(DiagramBoxKind.Section, "type=\"a\"", null, ReleaseSpan.Always));
        Sample(html, "text", new DiagramBox(DiagramBoxKind.Text, "text", null, ReleaseSpan.Always));
        html.Close("dl").Close("details").Line();
    }

    private static DiagramBox Element(string name) => new(DiagramBoxKind.Element, name, null, ReleaseSpan.Always);

    private static void Sample(HtmlWriter html, string words, DiagramNode node)
    {
        html.Open("div").Element("dt", words).Open("dd");
        DiagramSvg.Write(html, node, words);
        html.Close("dd").Close("div").Line();
    }
}
