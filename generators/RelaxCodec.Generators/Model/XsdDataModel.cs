using RelaxCodec.Datatypes;

namespace RelaxCodec.Generators.Model;

/// <summary>A datatype of XML Schema with its params.</summary>
/// <param name="Type">The datatype.</param>
/// <param name="Facets">The params.</param>
/// <param name="Value">
/// What becomes of the text: a C# keyword such as <c>uint</c>, <c>bool</c> or <c>string</c>, or a type from <c>global::</c> on.
/// </param>
internal sealed record XsdDataModel(XsdDatatype Type, XsdFacets Facets, string Value) : DataModel
{
    /// <summary>The pattern of an item of a list that may be any text.</summary>
    public static XsdDataModel AnyToken { get; } = new(XsdDatatype.Token, XsdFacets.None, "string");

    /// <summary>Whether all that is asked beyond the C# type's own parser is a range of whole numbers.</summary>
    public bool IsPlain => Parser is not null && Type == DatatypeOf(Value)
        && (Facets == XsdFacets.None || (XsdDatatypes.IsInteger(Type) && Formatter is null && Facets == (XsdFacets.None with
        {
            MinInclusive = Facets.MinInclusive,
            MaxInclusive = Facets.MaxInclusive,
        })));

    /// <summary>Whether it marks attributes as IDs, or as references to them.</summary>
    public bool IsId => Type is XsdDatatype.Id or XsdDatatype.Idref or XsdDatatype.Idrefs;

    /// <summary>The method that reads <see cref="Value"/>; null for texts and <c>Guid</c>.</summary>
    public string? Parser => Formatter is not null ? Formatter + ".TryParse" : Value switch
    {
        "sbyte" => "XsdNumber.TryParseSByte",
        "byte" => "XsdNumber.TryParseByte",
        "short" => "XsdNumber.TryParseInt16",
        "ushort" => "XsdNumber.TryParseUInt16",
        "int" => "XsdNumber.TryParseInt32",
        "uint" => "XsdNumber.TryParseUInt32",
        "long" => "XsdNumber.TryParseInt64",
        "ulong" => "XsdNumber.TryParseUInt64",
        "decimal" => "XsdNumber.TryParseDecimal",
        "double" => "XsdNumber.TryParseDouble",
        "float" => "XsdNumber.TryParseSingle",
        "bool" => "XsdBoolean.TryParse",
        _ => null,
    };

    /// <summary>The runtime's class that reads and writes the value; null where methods for numbers, texts and <c>Guid</c> do.</summary>
    public string? Formatter => (Value, Type) switch
    {
        (ValueTypes.DateTimeOffset or ValueTypes.DateTime, _) => "XsdDateTime",
        (ValueTypes.DateOnly, _) => "XsdDate",
        (ValueTypes.TimeOnly, _) => "XsdTime",
        (ValueTypes.TimeSpan, _) => "XsdDuration",
        (ValueTypes.Uri, _) => "XsdAnyUri",
        (ValueTypes.Bytes, XsdDatatype.HexBinary) => "XsdHexBinary",
        (ValueTypes.Bytes, _) => "XsdBase64Binary",
        (ValueTypes.BigInteger, _) => "XsdInteger",
        ("int", XsdDatatype.GYear) => "XsdGYear",
        ("int", XsdDatatype.GMonth) => "XsdGMonth",
        ("int", XsdDatatype.GDay) => "XsdGDay",
        _ => null,
    };

    public override bool CanFail => Type is not (XsdDatatype.String or XsdDatatype.Token) || Facets != XsdFacets.None;

    public override bool AdmitsBlank
    {
        get
        {
            var data = new XsdData(Type, Facets);
            return ((string[])["", " ", "\n", "  "]).Any(blank => data.IsValid(blank.AsSpan()));
        }
    }

    public override bool MayHold => ValueRange.MayExceed(Type, Facets, Value);

    /// <summary>The datatype that a C# type stands for; null if it stands for none.</summary>
    public static XsdDatatype? DatatypeOf(string value) => value switch
    {
        "sbyte" => XsdDatatype.Byte,
        "byte" => XsdDatatype.UnsignedByte,
        "short" => XsdDatatype.Short,
        "ushort" => XsdDatatype.UnsignedShort,
        "int" => XsdDatatype.Int,
        "uint" => XsdDatatype.UnsignedInt,
        "long" => XsdDatatype.Long,
        "ulong" => XsdDatatype.UnsignedLong,
        "decimal" => XsdDatatype.Decimal,
        "double" => XsdDatatype.Double,
        "float" => XsdDatatype.Float,
        "bool" => XsdDatatype.Boolean,
        "string" => XsdDatatype.String,
        ValueTypes.BigInteger => XsdDatatype.Integer,
        ValueTypes.DateTimeOffset or ValueTypes.DateTime => XsdDatatype.DateTime,
        ValueTypes.DateOnly => XsdDatatype.Date,
        ValueTypes.TimeOnly => XsdDatatype.Time,
        ValueTypes.TimeSpan => XsdDatatype.Duration,
        ValueTypes.Uri => XsdDatatype.AnyUri,
        ValueTypes.Bytes => XsdDatatype.Base64Binary,
        _ => null,
    };
}
