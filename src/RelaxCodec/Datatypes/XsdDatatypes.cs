namespace RelaxCodec.Datatypes;

/// <summary>The names of the datatypes, and what XML Schema Part 2 says of each as a whole.</summary>
public static class XsdDatatypes
{
    /// <summary>The URI of the datatype library, for <c>datatypeLibrary</c>.</summary>
    public const string Library = "http://www.w3.org/2001/XMLSchema-datatypes";

    /// <summary>In the order of <see cref="XsdDatatype"/>.</summary>
    private static readonly string[] Names =
    [
        "string", "normalizedString", "token", "language", "NMTOKEN", "NMTOKENS", "Name", "NCName", "ID", "IDREF", "IDREFS", "ENTITY",
        "ENTITIES", "QName", "NOTATION", "boolean", "decimal", "integer", "nonPositiveInteger", "negativeInteger", "long", "int", "short",
        "byte", "nonNegativeInteger", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte", "positiveInteger", "float", "double",
        "duration", "dateTime", "time", "date", "gYearMonth", "gYear", "gMonthDay", "gDay", "gMonth", "hexBinary", "base64Binary", "anyURI",
    ];

    /// <summary>Finds a datatype by its local name, such as <c>unsignedInt</c>; case matters.</summary>
    public static bool TryFind(string name, out XsdDatatype type)
    {
        int index = Array.IndexOf(Names, name);
        type = (XsdDatatype)Math.Max(index, 0);
        return index >= 0;
    }

    /// <summary>The local name of a datatype, as it stands in a schema.</summary>
    public static string Name(XsdDatatype type) => Names[(int)type];

    /// <summary>
    /// Whether the lexical form does not decide alone: the prefix of a <c>QName</c> or <c>NOTATION</c> must be declared where the value
    /// stands, and an <c>ENTITY</c> in the document type.
    /// </summary>
    public static bool NeedsContext(XsdDatatype type) =>
        type is XsdDatatype.QName or XsdDatatype.Notation or XsdDatatype.Entity or XsdDatatype.Entities;

    /// <summary>Whether the type's values are lists of items separated by white space.</summary>
    public static bool IsList(XsdDatatype type) => type is XsdDatatype.Nmtokens or XsdDatatype.Idrefs or XsdDatatype.Entities;

    /// <summary>Whether <c>minInclusive</c> and its kin apply: numbers, dates, times and durations have an order (4.3.7).</summary>
    public static bool IsOrdered(XsdDatatype type) => type is >= XsdDatatype.Decimal and <= XsdDatatype.GMonth;

    /// <summary>Whether the type is <c>decimal</c> or derived from it: only there <c>totalDigits</c> applies (4.3.11).</summary>
    public static bool IsDecimal(XsdDatatype type) => type is >= XsdDatatype.Decimal and <= XsdDatatype.PositiveInteger;

    /// <summary>Whether the type is <c>integer</c> or derived from it.</summary>
    public static bool IsInteger(XsdDatatype type) => type is >= XsdDatatype.Integer and <= XsdDatatype.PositiveInteger;

    /// <summary>Whether <c>length</c>, <c>minLength</c> and <c>maxLength</c> apply: to texts, lists and binary data (4.3.1).</summary>
    public static bool HasLength(XsdDatatype type) =>
        type is <= XsdDatatype.Entities or XsdDatatype.HexBinary or XsdDatatype.Base64Binary or XsdDatatype.AnyUri;

    /// <summary>The bounds that a type derived from <c>integer</c> has by itself (3.3.14 to 3.3.25); null where there is none.</summary>
    internal static (string? Min, string? Max) IntegerBounds(XsdDatatype type) => type switch
    {
        XsdDatatype.NonPositiveInteger => (null, "0"),
        XsdDatatype.NegativeInteger => (null, "-1"),
        XsdDatatype.NonNegativeInteger => ("0", null),
        XsdDatatype.PositiveInteger => ("1", null),
        XsdDatatype.Long => ("-9223372036854775808", "9223372036854775807"),
        XsdDatatype.Int => ("-2147483648", "2147483647"),
        XsdDatatype.Short => ("-32768", "32767"),
        XsdDatatype.Byte => ("-128", "127"),
        XsdDatatype.UnsignedLong => ("0", "18446744073709551615"),
        XsdDatatype.UnsignedInt => ("0", "4294967295"),
        XsdDatatype.UnsignedShort => ("0", "65535"),
        XsdDatatype.UnsignedByte => ("0", "255"),
        _ => (null, null),
    };
}
