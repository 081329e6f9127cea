using System.Xml.Linq;

namespace RelaxCodec.ReferenceSite;

/// <summary>Writes the tables of a section. Their roles are said, because on small screens their rows are shown as blocks.</summary>
internal static class SectionTables
{
    private static readonly string[] AttributeColumns = ["Attribute", "Value", "If absent", "What it says", "Since"];
    private static readonly string[] ChildColumns = ["Element", "How often", "What it says", "Since"];

    /// <summary>Writes the attributes.</summary>
    public static void Attributes(HtmlWriter html, PageSection section, string caption)
    {
        Open(html, caption, "attributes", AttributeColumns);
        foreach (AttributeRow row in section.Attributes)
        {
            html.Open("tr", ("role", "row"), ("id", section.AnchorOf(row)), SiteLinks.Since(row.Span), SiteLinks.Until(row.Span));
            html.Open("th", ("role", "rowheader"), ("scope", "row"));
            html.Element("code", row.IsOpen ? "any name" : NameIn(row.Name), ("class", "name"));
            html.Text(" ").Element("span", Words(row.Presence), ("class", "presence")).Requirement(row.OptionalIn).Close("th");
            html.Cell(AttributeColumns[1]);
            ValueTypeHtml.Write(html, row.Type);
            html.Close("td").Cell(AttributeColumns[2]).Text(row.Default).Close("td");
            html.Cell(AttributeColumns[3]).Documentation(row.Documentation).Close("td");
            html.Cell(AttributeColumns[4]).Text(Dates(row.Span)).Close("td").Close("tr").Line();
        }

        html.Close("tbody").Close("table").Line();
    }

    /// <summary>Writes the elements.</summary>
    public static void Children(HtmlWriter html, PageSection section, string caption)
    {
        Open(html, caption, "children", ChildColumns);
        foreach (ChildRow row in section.Children)
        {
            html.Open("tr", ("role", "row"), SiteLinks.Since(row.Span), SiteLinks.Until(row.Span));
            html.Open("th", ("role", "rowheader"), ("scope", "row")).ElementLink(row.Page).Close("th");
            html.Cell(ChildColumns[1]).Text(HowOften(row)).Requirement(row.OptionalIn).Close("td");
            html.Cell(ChildColumns[2]).Documentation(row.Page.Documentation).Close("td");
            html.Cell(ChildColumns[3]).Text(Dates(row.Span)).Close("td").Close("tr").Line();
        }

        html.Close("tbody").Close("table").Line();
    }

    extension(HtmlWriter html)
    {
        private HtmlWriter Cell(string column) => html.Open("td", ("role", "cell"), ("data-column", column));

        // Optional in some releases, required in the others.
        private HtmlWriter Requirement(ReleaseSpan optionalIn) => (optionalIn.Since, optionalIn.Until) switch
        {
            ({ } since, _) => html.Text(" ").Element("small", $"required until {since}"),
            (_, { } until) => html.Text(" ").Element("small", $"required since {until}"),
            _ => html,
        };
    }

    private static void Open(HtmlWriter html, string caption, string cssClass, string[] columns)
    {
        html.Open("table", ("role", "table"), ("class", cssClass)).Element("caption", caption).Line();
        html.Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (string column in columns)
            html.Element("th", column, ("role", "columnheader"), ("scope", "col"));
        html.Close("tr").Close("thead").Line().Open("tbody", ("role", "rowgroup")).Line();
    }

    private static string Words(Presence presence) => presence switch
    {
        Presence.Required => "required",
        Presence.Optional => "optional",
        _ => "in some alternatives",
    };

    private static string HowOften(ChildRow row) => (row.Presence, row.IsRepeated) switch
    {
        (Presence.Required, true) => "at least once",
        (Presence.Required, false) => "once",
        (Presence.Optional, true) => "any number",
        (Presence.Optional, false) => "at most once",
        _ => "in some alternatives",
    };

    private static string Dates(ReleaseSpan span) => (span.Since, span.Until) switch
    {
        ({ } since, { } until) => $"{since}, until {until}",
        ({ } since, null) => since.ToString(),
        (null, { } until) => $"until {until}",
        _ => "",
    };

    private static string NameIn(XName name) =>
        name.Namespace == XNamespace.None ? name.LocalName
        : name.Namespace == XNamespace.Xml ? $"xml:{name.LocalName}" : $"{{{name.NamespaceName}}}{name.LocalName}";
}
