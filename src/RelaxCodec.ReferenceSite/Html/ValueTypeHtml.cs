using System.Globalization;

namespace RelaxCodec.ReferenceSite;

/// <summary>Writes what a text may be.</summary>
internal static class ValueTypeHtml
{
    private const int ManyLiterals = 16;
    private const int LongPattern = 72;

    /// <summary>Writes a type.</summary>
    public static void Write(HtmlWriter html, ValueType type)
    {
        if (type.IsList)
            html.Element("p", "A list, with white space between:");
        ValueTerm[] literals = [.. type.Terms.Where(static term => term.IsLiteral)];
        if (literals.Length > ManyLiterals)
        {
            html.Open("details").Element("summary", literals.Length.ToString(CultureInfo.InvariantCulture) + " values");
            Literals(html, literals);
            html.Close("details");
        }
        else if (literals.Length > 0)
        {
            Literals(html, literals);
        }

        foreach (ValueTerm term in type.Terms.Where(static term => !term.IsLiteral))
            Words(html, term, isOther: literals.Length > 0);
        if (type.Documentation.Length > 0)
            html.Documentation(type.Documentation, "of-type");
    }

    private static void Literals(HtmlWriter html, ValueTerm[] literals)
    {
        html.Open("ul", ("class", "values"));
        foreach (ValueTerm literal in literals)
        {
            html.Open("li", SiteLinks.Since(literal.Span), SiteLinks.Until(literal.Span));
            html.Element("code", literal.Words.Length == 0 ? "(empty)" : literal.Words).Releases(literal.Span).Close("li");
        }

        html.Close("ul");
    }

    private static void Words(HtmlWriter html, ValueTerm term, bool isOther)
    {
        html.Open("div", ("class", "words"), SiteLinks.Since(term.Span), SiteLinks.Until(term.Span));
        html.Text((isOther ? "or " : "") + term.Words).Releases(term.Span);
        foreach (string pattern in term.Patterns)
        {
            bool isLong = pattern.Length > LongPattern;
            if (isLong)
                html.Open("details").Element("summary", "of a pattern");
            else
                html.Text(" of the pattern ");
            html.Element("code", pattern, ("class", "pattern"));
            if (isLong)
                html.Close("details");
        }

        html.Close("div");
    }
}
