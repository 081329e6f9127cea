using System.Globalization;

namespace RelaxCodec.Datatypes;

/// <summary>
/// The forms of <c>xsd:time</c> (XML Schema Part 2, 3.2.8) that a <see cref="TimeOnly"/> holds: no time zone, no leap second, up to seven
/// digits behind the second's point.
/// </summary>
public sealed class XsdTime : IXmlFormatter<TimeOnly>
{
    private XsdTime()
    {
    }

    /// <summary>Reads a time of day.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">The time of day.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, out TimeOnly value)
    {
        value = default;
        if (!XsdDateTimeFields.TryReadWithoutZone(XsdDatatype.Time, lexical, out XsdDateTimeFields fields)
            || !fields.TryGetTicks(out long ticks))
            return false;
        value = new TimeOnly(ticks);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryFormat(TimeOnly value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
