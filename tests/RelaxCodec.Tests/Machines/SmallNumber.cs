using System.Globalization;

namespace RelaxCodec.Tests.Machines;

/// <summary>A number from 0 to 255.</summary>
public sealed class SmallNumber : IXmlDatatype<byte>
{
    public static string Expected => "a number from 0 to 255";

    public static GrammarFragment Fragment { get; } = new(
        "smallNumber", "<define name=\"smallNumber\"><data type=\"unsignedByte\"/></define>");

    public static bool TryParse(ReadOnlySpan<char> lexical, out byte value) =>
        byte.TryParse(lexical.Trim(" \t\r\n"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool TryFormat(byte value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);
}
