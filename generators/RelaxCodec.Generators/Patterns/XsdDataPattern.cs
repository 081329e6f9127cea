using RelaxCodec.Datatypes;

namespace RelaxCodec.Generators.Patterns;

/// <summary>A datatype of XML Schema with its params.</summary>
/// <param name="Type">The datatype.</param>
/// <param name="Facets">The params.</param>
/// <param name="Value">What becomes of the text: a C# keyword such as <c>uint</c>, <c>bool</c> or <c>string</c>, or <c>global::System.Guid</c>.</param>
internal sealed record XsdDataPattern(XsdDatatype Type, XsdFacets Facets, string Value) : DataPattern
{
    /// <summary>Whether all that is asked beyond the C# type's own parser is a range of whole numbers.</summary>
    public bool IsPlainNumber => NumberParser is not null && Type == DatatypeOf(Value)
        && (Facets == XsdFacets.None || (XsdDatatypes.IsInteger(Type) && Facets == (XsdFacets.None with
        {
            MinInclusive = Facets.MinInclusive,
            MaxInclusive = Facets.MaxInclusive,
        })));

    /// <summary>The method of <c>XsdNumber</c> or <c>XsdBoolean</c> that reads <see cref="Value"/>; null for texts.</summary>
    public string? NumberParser => Value switch
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

    public override bool CanFail => Type != XsdDatatype.String || Facets != XsdFacets.None;

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
        _ => null,
    };
}
