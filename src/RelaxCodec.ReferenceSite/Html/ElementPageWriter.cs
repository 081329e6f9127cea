using System.Xml.Linq;

namespace RelaxCodec.ReferenceSite;

/// <summary>Writes the pages of elements.</summary>
internal sealed class ElementPageWriter(SiteModel model, PageFrame frame)
{
    private const string Root = "../";

    private readonly ExampleMaker _examples = new(model.Defines, model.Catalog);

    /// <summary>The page of an element.</summary>
    public string ToHtml(ElementPage page)
    {
        string title = page.Context.Length == 0 ? $"<{page.Key.LocalName}>" : $"<{page.Key.LocalName}> in {page.Context}";
        return frame.Page(title, Root, html =>
        {
            Breadcrumb(html, page);
            html.Open("main", ("id", "content")).Line();
            Heading(html, page);
            if (page.Sections.Count > 1)
                Contents(html, page);
            if (_examples.Of(page.Key) is { } example)
                ExampleHtml.Write(html.Element("h2", "Example", ("id", "example")).Line(), ExampleText.Of(example));
            foreach (PageSection section in page.Sections)
                Section(html, page, section);
            Places(html, page);
            Schema(html, page);
            html.Close("main").Line();
        });
    }

    private static void Breadcrumb(HtmlWriter html, ElementPage page)
    {
        html.Open("nav", ("aria-label", "Path"), ("class", "path")).Open("ol");
        html.Open("li").Element("a", "All elements", ("href", $"{Root}index.html")).Close("li");
        foreach (PageKey around in page.Path)
            html.Open("li").ElementLink(around).Close("li");
        html.Open("li").Element("code", $"<{page.Key.LocalName}>", ("aria-current", "page")).Close("li");
        html.Close("ol").Close("nav").Line();
    }

    private static void Heading(HtmlWriter html, ElementPage page)
    {
        html.Open("h1", SiteLinks.Since(page.Span), SiteLinks.Until(page.Span)).Element("code", $"<{page.Key.LocalName}>");
        if (page.Context.Length > 0)
            html.Text(" ").Element("span", $"in {page.Context}", ("class", "context"));
        html.Releases(page.Span).Close("h1").Line();
        html.Documentation(page.Key.Documentation, "summary").Line();
        XName[] names = [.. page.Key.Element.Name.Names.Where(static name => name.Namespace != XNamespace.None)];
        if (names.Length > 0)
        {
            html.Open("p").Text(names.Length == 1 ? "Namespace " : "Namespaces ");
            foreach (XName name in names)
                html.Element("code", name.NamespaceName).Text(name == names[^1] ? "" : ", ");
            html.Close("p").Line();
        }
    }

    private static void Contents(HtmlWriter html, ElementPage page)
    {
        html.Open("nav", ("aria-labelledby", "contents"), ("class", "contents"));
        html.Element("h2", "On this page", ("id", "contents")).Open("ul").Line();
        foreach (PageSection section in page.Sections.Skip(1))
        {
            html.Open("li", SiteLinks.Since(section.Span), SiteLinks.Until(section.Span));
            html.Element("a", section.Title, ("href", "#" + Uri.EscapeDataString(section.Anchor)))
                .Releases(section.Span).Close("li").Line();
        }

        html.Close("ul").Close("nav").Line();
    }

    private void Section(HtmlWriter html, ElementPage page, PageSection section)
    {
        bool isMain = section.Kind == SectionKind.Element;
        string what = section.Kind switch
        {
            SectionKind.Case => $"<{page.Key.LocalName}> of the case {section.Title}",
            SectionKind.Shared => $"<{page.Key.LocalName}>: {section.Title}",
            _ => $"<{page.Key.LocalName}>",
        };
        if (!isMain)
        {
            html.Open("section", ("aria-labelledby", section.Anchor)).Line();
            html.Open("h2", ("id", section.Anchor), SiteLinks.Since(section.Span), SiteLinks.Until(section.Span));
            html.Element(section.Kind == SectionKind.Case ? "code" : "span", section.Title).Releases(section.Span).Close("h2").Line();
            html.Documentation(section.Documentation);
        }

        bool isEmpty = section.Attributes.Count == 0 && section.Children.Count == 0 && section.Text is null;
        if (new DiagramBuilder(model, page).Of(section) is { } diagram)
        {
            if (isMain)
                html.Element("h2", "Content", ("id", "diagram")).Line();
            html.Open(
                "div", ("class", "diagram"), ("tabindex", "0"), ("role", "region"), ("aria-label", $"Diagram of the content of {what}"));
            DiagramSvg.Write(html, diagram, $"The content of {what}; below it is told in tables and in words");
            html.Close("div").Line();
        }
        else if (isEmpty && isMain && page.Sections.Count == 1)
        {
            html.Element("p", "It is empty: that it is there says all.").Line();
        }

        if (section.Text is { } text)
        {
            html.Open("div", ("class", "text")).Element(isMain ? "h2" : "h3", "Text");
            ValueTypeHtml.Write(html, text);
            html.Close("div").Line();
        }

        if (section.Attributes.Count > 0)
            SectionTables.Attributes(html, section, $"Attributes of {what}");
        if (section.Children.Count > 0)
            SectionTables.Children(html, section, $"Elements in {what}");
        if (!isMain)
            html.Close("section").Line();
    }

    private static void Places(HtmlWriter html, ElementPage page)
    {
        html.Element("h2", "Where it may stand", ("id", "places")).Line().Open("ul", ("class", "places")).Line();
        if (page.IsRoot)
            html.Element("li", "as the root of a document").Line();
        foreach (PagePlace place in page.Places)
        {
            html.Open("li", SiteLinks.Since(place.Span), SiteLinks.Until(place.Span)).Text("in ").ElementLink(place.Parent);
            if (place.Section.Kind == SectionKind.Case)
            {
                string section = $"{SitePaths.Page(place.Parent)}#{Uri.EscapeDataString(place.Section.Anchor)}";
                html.Text(", ").Element("a", place.Section.Title, ("href", section));
            }

            html.Releases(place.Span).Close("li").Line();
        }

        html.Close("ul").Line();
    }

    private void Schema(HtmlWriter html, ElementPage page)
    {
        html.Open("details", ("class", "schema")).Element("summary", "The schema, in the compact syntax of RELAX NG").Line();
        html.Open("pre", ("tabindex", "0"), ("aria-label", "Schema")).Element("code", CompactText.Of(model, page.Key)).Close("pre").Line();
        html.Close("details").Line();
    }
}
