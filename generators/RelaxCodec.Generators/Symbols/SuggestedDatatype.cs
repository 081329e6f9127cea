using RelaxCodec.Datatypes;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Guesses which datatype is meant by a name that is none.</summary>
internal static class SuggestedDatatype
{
    /// <summary>The name of the datatype; null if nothing is likely.</summary>
    public static string? For(string name) => name.ToLowerInvariant() switch
    {
        "bool" => "boolean",
        "sbyte" or "int8" => "byte",
        "int16" => "short",
        "int32" => "int",
        "int64" => "long",
        "uint8" => "unsignedByte",
        "ushort" or "uint16" => "unsignedShort",
        "uint" or "uint32" => "unsignedInt",
        "ulong" or "uint64" => "unsignedLong",
        "bigint" or "biginteger" => "integer",
        "single" => "float",
        "uri" or "url" => "anyURI",
        "datetimeoffset" => "dateTime",
        "dateonly" => "date",
        "timeonly" => "time",
        "timespan" => "duration",
        "base64" => "base64Binary",
        "hex" => "hexBinary",
        _ => Enum.GetValues(typeof(XsdDatatype)).Cast<XsdDatatype>().Where(t => !XsdDatatypes.NeedsContext(t)).Select(XsdDatatypes.Name)
            .FirstOrDefault(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)),
    };
}
