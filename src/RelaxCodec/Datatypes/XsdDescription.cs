using System.Text;

namespace RelaxCodec.Datatypes;

/// <summary>Says in words which texts a datatype with facets allows.</summary>
internal static class XsdDescription
{
    public static string Of(XsdDatatype type, XsdFacets facets)
    {
        var text = new StringBuilder(Noun(type));
        AddRange(text, type, facets);
        if (facets.TotalDigits is { } total)
            text.Append(" with at most ").Append(Count(total, "digit"));
        if (facets.FractionDigits is { } fraction && !XsdDatatypes.IsInteger(type))
            text.Append(facets.TotalDigits is null ? " with at most " : " and ").Append(Count(fraction, "digit"))
                .Append(" after the point");
        AddLength(text, type, facets);
        for (int i = 0; i < facets.Patterns.Count; i++)
            text.Append(i == 0 ? " that matches " : " and ").Append(facets.Patterns[i].Source);
        for (int i = 0; i < facets.Except.Count; i++)
            text.Append(i == 0 ? ", but not " : i == facets.Except.Count - 1 ? " or " : ", ")
                .Append('\'')
                .Append(facets.Except[i])
                .Append('\'');
        return text.ToString();
    }

    private static void AddRange(StringBuilder text, XsdDatatype type, XsdFacets facets)
    {
        (string? typeMin, string? typeMax) = XsdDatatypes.IntegerBounds(type);
        string? min = facets.MinInclusive ?? (facets.MinExclusive is null ? typeMin : null);
        string? max = facets.MaxInclusive ?? (facets.MaxExclusive is null ? typeMax : null);
        if (min is not null && max is not null)
        {
            text.Append(" from ").Append(min).Append(" to ").Append(max);
            return;
        }

        string separator = " ";
        Add("from ", min, " on");
        Add("more than ", facets.MinInclusive is null ? facets.MinExclusive : null, "");
        Add("up to ", max, "");
        Add("less than ", facets.MaxInclusive is null ? facets.MaxExclusive : null, "");

        void Add(string before, string? bound, string after)
        {
            if (bound is null)
                return;
            text.Append(separator).Append(before).Append(bound).Append(after);
            separator = " and ";
        }
    }

    private static void AddLength(StringBuilder text, XsdDatatype type, XsdFacets facets)
    {
        string unit = XsdDatatypes.IsList(type) ? "item"
            : type is XsdDatatype.HexBinary or XsdDatatype.Base64Binary ? "byte"
            : "character";
        if (facets.Length is { } exact)
            text.Append(" of ").Append(Count(exact, unit));
        else if (facets.MinLength is { } least && facets.MaxLength is { } most)
            text.Append(" of ").Append(least).Append(" to ").Append(Count(most, unit));
        else if (facets.MinLength is { } min)
            text.Append(" of at least ").Append(Count(min, unit));
        else if (facets.MaxLength is { } max)
            text.Append(" of at most ").Append(Count(max, unit));
    }

    private static string Count(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";

    private static string Noun(XsdDatatype type) => type switch
    {
        XsdDatatype.String or XsdDatatype.NormalizedString or XsdDatatype.Token => "text",
        XsdDatatype.Language => "a language tag such as en or en-GB",
        XsdDatatype.Nmtoken => "a name token (letters, digits, \".\", \"-\", \"_\" and \":\")",
        XsdDatatype.Nmtokens => "name tokens separated by spaces",
        XsdDatatype.Name => "an XML name",
        XsdDatatype.NCName or XsdDatatype.Id or XsdDatatype.Idref => "an XML name without a colon",
        XsdDatatype.Idrefs => "XML names without a colon, separated by spaces",
        XsdDatatype.Entity => "the name of an unparsed entity",
        XsdDatatype.Entities => "names of unparsed entities, separated by spaces",
        XsdDatatype.QName => "a qualified name such as name or prefix:name",
        XsdDatatype.Notation => "the qualified name of a notation",
        XsdDatatype.Boolean => "true, false, 1 or 0",
        XsdDatatype.Decimal => "a decimal number",
        XsdDatatype.Float or XsdDatatype.Double => "a number such as 1.5 or 2E3, INF, -INF or NaN",
        XsdDatatype.Duration => "a duration such as P1DT12H",
        XsdDatatype.DateTime => "a date and time such as 2001-12-31T23:59:59Z",
        XsdDatatype.Time => "a time such as 23:59:59",
        XsdDatatype.Date => "a date such as 2001-12-31",
        XsdDatatype.GYearMonth => "a year and month such as 2001-12",
        XsdDatatype.GYear => "a year such as 2001",
        XsdDatatype.GMonthDay => "a month and day such as --12-31",
        XsdDatatype.GDay => "a day such as ---31",
        XsdDatatype.GMonth => "a month such as --12",
        XsdDatatype.HexBinary => "hexadecimal bytes",
        XsdDatatype.Base64Binary => "base64 bytes",
        XsdDatatype.AnyUri => "a URI",
        _ => "a whole number",
    };
}
