using System.Globalization;

namespace RelaxCodec.Datatypes;

/// <summary>
/// The forms of <c>xsd:date</c> (XML Schema Part 2, 3.2.9) that a <see cref="DateOnly"/> holds: years 1 to 9999, no time zone.
/// </summary>
public sealed class XsdDate : IXmlFormatter<DateOnly>
{
    private XsdDate()
    {
    }

    /// <summary>Reads a day.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">The day.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, out DateOnly value)
    {
        value = default;
        if (!XsdDateTimeFields.TryReadWithoutZone(XsdDatatype.Date, lexical, out XsdDateTimeFields fields)
            || !fields.TryGetDate(out DateTime date))
            return false;
        value = DateOnly.FromDateTime(date);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryFormat(DateOnly value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
