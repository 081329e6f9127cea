using System.Globalization;
using System.Numerics;
using RelaxCodec.Datatypes;

namespace RelaxCodec.Generators.Model;

/// <summary>
/// Which values of a datatype a C# type holds. Those that it cannot hold are held as they were written; a type that is too narrow by
/// mistake is refused.
/// </summary>
internal static class ValueRange
{
    private const int DecimalDigits = 28;

    /// <summary>Why the C# type is not for the datatype; null if it is.</summary>
    public static string? Problem(XsdDatatype type, XsdFacets facets, string value) => value switch
    {
        "string" => null,
        "bool" => type == XsdDatatype.Boolean ? null : "bool is for boolean",
        "float" or "double" =>
            type is XsdDatatype.Float or XsdDatatype.Double ? null : $"{value} is for float and double; use decimal or string",
        "decimal" => XsdDatatypes.IsDecimal(type) ? null : "decimal is for decimal and the types derived from it",
        ValueTypes.BigInteger => XsdDatatypes.IsInteger(type) ? null : "BigInteger is for integer and the types derived from it",
        ValueTypes.Guid => type == XsdDatatype.String ? null : "Guid is for string",
        ValueTypes.Bytes => type is XsdDatatype.Base64Binary or XsdDatatype.HexBinary ? null : "byte[] is for base64Binary and hexBinary",
        "int" when IsPartOfDate(type) => null,
        _ when XsdDataModel.DatatypeOf(value) is { } implied && !XsdDatatypes.IsInteger(implied) => type == implied ? null
            : $"{value.Substring(value.LastIndexOf('.') + 1)} is for {XsdDatatypes.Name(implied)}; for another datatype use string",
        _ => IntegerProblem(type, facets, value),
    };

    /// <summary>Whether the datatype has values, or forms of values, that the C# type cannot hold.</summary>
    public static bool MayExceed(XsdDatatype type, XsdFacets facets, string value)
    {
        if (value == "decimal")
        {
            (BigInteger? least, BigInteger? most) = Bounds(type, facets);
            bool isBounded = XsdDatatypes.IsInteger(type) && least is not null && most is not null;
            return !isBounded
                && !(facets.TotalDigits <= DecimalDigits && (XsdDatatypes.IsInteger(type) || facets.FractionDigits <= DecimalDigits));
        }

        if (value is ValueTypes.DateTimeOffset or ValueTypes.DateTime or ValueTypes.DateOnly or ValueTypes.TimeOnly or ValueTypes.TimeSpan
            or ValueTypes.Uri
            || (value == "int" && IsPartOfDate(type)))
            return true;
        if (!XsdDatatypes.IsInteger(type) || value == "string")
            return false;
        (BigInteger? min, BigInteger? max) = Bounds(type, facets);
        return value == ValueTypes.BigInteger ? min is null || max is null : !(min >= Limits(value).Low && max <= Limits(value).High);
    }

    private static bool IsPartOfDate(XsdDatatype type) => type is XsdDatatype.GYear or XsdDatatype.GMonth or XsdDatatype.GDay;

    // A bound that the datatype has is known when the code is written, and so is a type that reaches as far.
    private static string? IntegerProblem(XsdDatatype type, XsdFacets facets, string value)
    {
        if (!XsdDatatypes.IsInteger(type))
            return "a whole number has to be integer or a type derived from it";
        (BigInteger? min, BigInteger? max) = Bounds(type, facets);
        (BigInteger low, BigInteger high) = Limits(value);
        bool isTooNarrow = min < low || max > high || min > high || max < low;
        return isTooNarrow ? $"they go from {Words(min)} to {Words(max)}; give other bounds, or use a wider type" : null;
    }

    private static (BigInteger? Min, BigInteger? Max) Bounds(XsdDatatype type, XsdFacets facets)
    {
        (string? typeMin, string? typeMax) = XsdDatatypes.IntegerBounds(type);
        BigInteger? min = Largest(Parse(typeMin), Parse(facets.MinInclusive), Parse(facets.MinExclusive) + 1);
        BigInteger? max = -Largest(-Parse(typeMax), -Parse(facets.MaxInclusive), -(Parse(facets.MaxExclusive) - 1));
        if (facets.TotalDigits is { } digits)
        {
            BigInteger limit = BigInteger.Pow(10, Math.Min(digits, 40)) - 1;
            min = Largest(min, -limit);
            max = -Largest(-max, -limit);
        }

        return (min, max);
    }

    private static (BigInteger Low, BigInteger High) Limits(string value) => value switch
    {
        "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
        "byte" => (byte.MinValue, byte.MaxValue),
        "short" => (short.MinValue, short.MaxValue),
        "ushort" => (ushort.MinValue, ushort.MaxValue),
        "int" => (int.MinValue, int.MaxValue),
        "uint" => (uint.MinValue, uint.MaxValue),
        "long" => (long.MinValue, long.MaxValue),
        _ => (ulong.MinValue, ulong.MaxValue),
    };

    private static BigInteger? Largest(params BigInteger?[] numbers) => numbers.Max();

    private static BigInteger? Parse(string? number) =>
        BigInteger.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out BigInteger value) ? value : null;

    private static string Words(BigInteger? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "any number";
}
