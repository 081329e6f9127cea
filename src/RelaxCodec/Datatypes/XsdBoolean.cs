namespace RelaxCodec.Datatypes;

/// <summary>The lexical forms of <c>xsd:boolean</c> (XML Schema Part 2, 3.2.2).</summary>
public static class XsdBoolean
{
    /// <summary>Reads <c>true</c>, <c>false</c>, <c>1</c> or <c>0</c>, white space around it aside.</summary>
    public static bool TryParse(ReadOnlySpan<char> lexical, out bool value)
    {
        lexical = XsdWhiteSpace.Trim(lexical);
        value = lexical is "true" or "1";
        return value || lexical is "false" or "0";
    }

    /// <summary>The canonical form: <c>true</c> or <c>false</c>.</summary>
    public static string Format(bool value) => value ? "true" : "false";

    /// <summary>The canonical form of what may be missing; null for null.</summary>
    public static string? Format(bool? value) => value.HasValue ? Format(value.GetValueOrDefault()) : null;
}
