using System.Globalization;
using System.Numerics;
using RelaxCodec.Datatypes;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Whether every value of a datatype fits a C# type: what is valid must never be refused for lack of room.</summary>
internal static class ValueRange
{
    /// <summary>What does not fit; null if all does.</summary>
    public static string? Problem(XsdDatatype type, XsdFacets facets, string value) => value switch
    {
        "string" => null,
        "bool" => type == XsdDatatype.Boolean ? null : "bool is for boolean",
        "float" or "double" => type is XsdDatatype.Float or XsdDatatype.Double ? null : $"{value} is for float and double; use decimal or string",
        "decimal" => XsdDatatypes.IsDecimal(type) ? null : "decimal is for decimal and the types derived from it",
        "global::System.Guid" => type == XsdDatatype.String ? null : "Guid is for string",
        _ => IntegerProblem(type, facets, value),
    };

    private static string? IntegerProblem(XsdDatatype type, XsdFacets facets, string value)
    {
        if (!XsdDatatypes.IsInteger(type))
            return "a whole number has to be integer or a type derived from it";
        (string? typeMin, string? typeMax) = XsdDatatypes.IntegerBounds(type);
        BigInteger? min = Largest(Parse(typeMin), Parse(facets.MinInclusive), Parse(facets.MinExclusive) + 1);
        BigInteger? max = -Largest(-Parse(typeMax), -Parse(facets.MaxInclusive), -(Parse(facets.MaxExclusive) - 1));
        if (facets.TotalDigits is { } digits)
        {
            BigInteger limit = BigInteger.Pow(10, Math.Min(digits, 40)) - 1;
            min = Largest(min, -limit);
            max = -Largest(-max, -limit);
        }

        (BigInteger low, BigInteger high) = value switch
        {
            "sbyte" => ((BigInteger)sbyte.MinValue, (BigInteger)sbyte.MaxValue),
            "byte" => (byte.MinValue, byte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "ushort" => (ushort.MinValue, ushort.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            "uint" => (uint.MinValue, uint.MaxValue),
            "long" => (long.MinValue, long.MaxValue),
            _ => (ulong.MinValue, ulong.MaxValue),
        };
        if (min >= low && max <= high)
            return null;
        return $"they go from {Words(min)} to {Words(max)}; give bounds, use a wider type, or a [Datatype] that holds such a value as it was written";
    }

    private static BigInteger? Largest(params BigInteger?[] numbers) => numbers.Max();

    private static BigInteger? Parse(string? number) =>
        BigInteger.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out BigInteger value) ? value : null;

    private static string Words(BigInteger? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "any number";
}
