namespace RelaxCodec.Generators.Model;

/// <summary>The C# types without a keyword that stand for a datatype, as generated code names them.</summary>
internal static class ValueTypes
{
    public const string Guid = "global::System.Guid";
    public const string BigInteger = "global::System.Numerics.BigInteger";
    public const string DateTimeOffset = "global::System.DateTimeOffset";
    public const string DateTime = "global::System.DateTime";
    public const string DateOnly = "global::System.DateOnly";
    public const string TimeOnly = "global::System.TimeOnly";
    public const string TimeSpan = "global::System.TimeSpan";
    public const string Uri = "global::System.Uri";
    public const string Bytes = "byte[]";

    public static bool IsReference(string value) => value is "string" or Uri or Bytes;

    /// <summary>Whether two values are the same exactly if <c>==</c> says so. Of floating-point numbers NaN equals itself here.</summary>
    public static bool HasOperator(string value) =>
        value is "string" or "bool" or "byte" or "sbyte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong"
            or Guid or BigInteger or DateOnly or TimeOnly or TimeSpan;

    /// <summary>Whether <c>==</c> tells the default from others.</summary>
    public static bool HasDefaultOperator(string value) => HasOperator(value) || value is "decimal" or DateTimeOffset or DateTime;

    /// <summary>The runtime's method that compares two values, or null, by what they are written as; null where there is none.</summary>
    public static string? Comparison(string value) => value switch
    {
        "decimal" => "XsdDecimal.AreEqual",
        DateTimeOffset or DateTime => "XsdDateTime.AreEqual",
        Uri => "XsdAnyUri.AreEqual",
        Bytes => "XsdBase64Binary.AreEqual",
        _ => null,
    };
}
