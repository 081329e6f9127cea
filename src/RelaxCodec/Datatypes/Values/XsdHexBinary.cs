using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec.Datatypes;

/// <summary>Bytes as <c>xsd:hexBinary</c> (XML Schema Part 2, 3.2.15): two hexadecimal digits each.</summary>
public sealed class XsdHexBinary : IXmlFormatter<byte[]>
{
    private XsdHexBinary()
    {
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">The bytes.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, [NotNullWhen(true)] out byte[]? value)
    {
        lexical = XsdWhiteSpace.Trim(lexical);
        value = XsdLexical.IsValid(XsdDatatype.HexBinary, lexical) ? Convert.FromHexString(lexical) : null;
        return value is not null;
    }

    /// <summary>Writes capital letters.</summary>
    /// <inheritdoc/>
    public static bool TryFormat(byte[] value, Span<char> destination, out int charsWritten) =>
        Convert.TryToHexString(value, destination, out charsWritten);
}
