using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec.Datatypes;

/// <summary>Bytes as <c>xsd:base64Binary</c> (XML Schema Part 2, 3.2.16).</summary>
public sealed class XsdBase64Binary : IXmlFormatter<byte[]>
{
    private XsdBase64Binary()
    {
    }

    /// <summary>Reads bytes; white space may stand anywhere between the characters.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">The bytes.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, [NotNullWhen(true)] out byte[]? value)
    {
        int length = XsdLexical.Length(XsdDatatype.Base64Binary, lexical);
        value = length < 0 ? null : new byte[length];
        return value is not null && Convert.TryFromBase64Chars(lexical, value, out _);
    }

    /// <inheritdoc/>
    public static bool TryFormat(byte[] value, Span<char> destination, out int charsWritten) =>
        Convert.TryToBase64Chars(value, destination, out charsWritten);

    /// <summary>Whether both are the same bytes.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool AreEqual(byte[]? left, byte[]? right) =>
        left is null || right is null ? left == right : left.AsSpan().SequenceEqual(right);
}
