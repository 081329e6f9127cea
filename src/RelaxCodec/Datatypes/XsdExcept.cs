namespace RelaxCodec.Datatypes;

/// <summary>The values that a datatype does not allow though it has them (RELAX NG section 4.12), compared as jing compares them.</summary>
internal sealed class XsdExcept
{
    private readonly XsdDatatype _type;
    private readonly string[] _texts;
    private readonly XsdRange[] _values;
    private readonly bool _areTokens;

    private XsdExcept(XsdDatatype type, XsdFacets facets)
    {
        IReadOnlyList<string> excepted = facets.Except;
        _type = type;
        _areTokens = facets.ExceptTokens;
        bool isOrdered = XsdDatatypes.IsOrdered(type);
        _texts = isOrdered ? [] : [.. excepted.Select(text => Processed(type, text))];
        // What is neither before nor after a value is that value, whatever its form.
        _values = isOrdered
            ? [.. excepted.Select(value => XsdRange.Create(type, new XsdFacets { MinInclusive = value, MaxInclusive = value })!)]
            : [];
    }

    /// <summary>The excepted values; null if there are none.</summary>
    public static XsdExcept? Create(XsdDatatype type, XsdFacets facets) => facets.Except.Count == 0 ? null : new XsdExcept(type, facets);

    /// <summary>Whether the values of a type can be compared. Of IDs jing lets none be excepted.</summary>
    public static bool AppliesTo(XsdDatatype type) =>
        !XsdDatatypes.NeedsContext(type)
        && type is not (XsdDatatype.Id or XsdDatatype.Idref or XsdDatatype.Idrefs or XsdDatatype.HexBinary or XsdDatatype.Base64Binary);

    /// <summary>Whether a text that has the type's lexical form, its white space processed, is one of the values.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        foreach (XsdRange value in _values)
        {
            if (value.Contains(text))
                return true;
        }

        foreach (string excepted in _texts)
        {
            bool isSame = _areTokens ? XsdWhiteSpace.TokenEquals(text, excepted.AsSpan())
                : _type == XsdDatatype.Boolean ? IsTrue(text) == IsTrue(excepted.AsSpan())
                : text.SequenceEqual(excepted.AsSpan());
            if (isSame)
                return true;
        }

        return false;
    }

    private static bool IsTrue(ReadOnlySpan<char> text) => text is "true" or "1";

    private static string Processed(XsdDatatype type, string text) => type switch
    {
        XsdDatatype.String => text,
        XsdDatatype.NormalizedString => XsdWhiteSpace.Replace(text.AsSpan(), new char[text.Length]).ToString(),
        _ => XsdWhiteSpace.Collapse(text.AsSpan(), new char[text.Length]).ToString(),
    };
}
