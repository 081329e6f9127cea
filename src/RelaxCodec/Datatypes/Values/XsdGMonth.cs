using System.Globalization;

namespace RelaxCodec.Datatypes;

/// <summary>
/// The forms of <c>xsd:gMonth</c> (XML Schema Part 2, 3.2.14) that an <see cref="int"/> holds: those without a time zone.
/// </summary>
public sealed class XsdGMonth : IXmlFormatter<int>
{
    private XsdGMonth()
    {
    }

    /// <summary>Reads a month of every year.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">From 1 to 12.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, out int value)
    {
        bool read = XsdDateTimeFields.TryReadWithoutZone(XsdDatatype.GMonth, lexical, out XsdDateTimeFields fields);
        value = read ? fields.Month : default;
        return read;
    }

    /// <inheritdoc/>
    public static bool TryFormat(int value, Span<char> destination, out int charsWritten) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"--{value:D2}", out charsWritten);
}
