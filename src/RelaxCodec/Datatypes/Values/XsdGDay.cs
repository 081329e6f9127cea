using System.Globalization;

namespace RelaxCodec.Datatypes;

/// <summary>The forms of <c>xsd:gDay</c> (XML Schema Part 2, 3.2.13) that an <see cref="int"/> holds: those without a time zone.</summary>
public sealed class XsdGDay : IXmlFormatter<int>
{
    private XsdGDay()
    {
    }

    /// <summary>Reads a day of every month.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">From 1 to 31.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, out int value)
    {
        bool read = XsdDateTimeFields.TryReadWithoutZone(XsdDatatype.GDay, lexical, out XsdDateTimeFields fields);
        value = read ? fields.Day : default;
        return read;
    }

    /// <inheritdoc/>
    public static bool TryFormat(int value, Span<char> destination, out int charsWritten) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"---{value:D2}", out charsWritten);
}
