using System.Globalization;

namespace RelaxCodec.Datatypes;

/// <summary>The forms of <c>xsd:gYear</c> (XML Schema Part 2, 3.2.11) that an <see cref="int"/> holds: those without a time zone.</summary>
public sealed class XsdGYear : IXmlFormatter<int>
{
    private XsdGYear()
    {
    }

    /// <summary>Reads a year.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">The year, negative before the common era.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, out int value)
    {
        lexical = XsdWhiteSpace.Trim(lexical);
        bool read = XsdDateTimeFields.TryRead(XsdDatatype.GYear, lexical, out XsdDateTimeFields fields) && !fields.HasZone
            && XsdDateTimeForm.TryRead(XsdDatatype.GYear, lexical, out _); // There is an end to years.
        value = !read ? default : fields.IsBeforeCommonEra ? -fields.Year : fields.Year;
        return read;
    }

    /// <summary>Writes four digits or more.</summary>
    /// <inheritdoc/>
    public static bool TryFormat(int value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten, "D4", CultureInfo.InvariantCulture);
}
