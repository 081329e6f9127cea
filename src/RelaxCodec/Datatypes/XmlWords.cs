namespace RelaxCodec.Datatypes;

/// <summary>Two words for true and false, compared as tokens: what <c>[YesNo]</c> and <c>[OnOff]</c> read.</summary>
public static class XmlWords
{
    /// <summary>Reads <c>yes</c> or <c>no</c>, white space around it aside.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">True for <c>yes</c>.</param>
    public static bool TryParseYesNo(ReadOnlySpan<char> lexical, out bool value)
    {
        lexical = XsdWhiteSpace.Trim(lexical);
        value = lexical is "yes";
        return value || lexical is "no";
    }

    /// <summary>The word of what may be missing: <c>yes</c> or <c>no</c>; null for null.</summary>
    /// <param name="value">True for <c>yes</c>.</param>
    public static string? FormatYesNo(bool? value) => value switch { true => "yes", false => "no", null => null };

    /// <summary>The word of what may be missing: <c>on</c> or <c>off</c>; null for null.</summary>
    /// <param name="value">True for <c>on</c>.</param>
    public static string? FormatOnOff(bool? value) => value switch { true => "on", false => "off", null => null };

    /// <summary>Reads <c>on</c> or <c>off</c>, white space around it aside.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">True for <c>on</c>.</param>
    public static bool TryParseOnOff(ReadOnlySpan<char> lexical, out bool value)
    {
        lexical = XsdWhiteSpace.Trim(lexical);
        value = lexical is "on";
        return value || lexical is "off";
    }
}
