using System.Globalization;
using System.Numerics;

namespace RelaxCodec.Datatypes;

/// <summary>
/// The forms of <c>xsd:integer</c> (XML Schema Part 2, 3.3.13) that become a <see cref="BigInteger"/>: up to <see cref="MaxDigits"/>
/// digits, since it takes more than linear time to make a number of them, and a document may come from anyone.
/// </summary>
public sealed class XsdInteger : IXmlFormatter<BigInteger>
{
    /// <summary>The largest number of digits, leading zeros aside.</summary>
    public const int MaxDigits = 10_000;

    private XsdInteger()
    {
    }

    /// <summary>Reads a whole number.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">The number.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, out BigInteger value)
    {
        value = default;
        if (!XsdDecimalForm.TryReadInteger(XsdWhiteSpace.Trim(lexical), out XsdDecimalForm form) || form.Whole.Length > MaxDigits)
            return false;
        if (!form.Whole.IsEmpty)
            value = BigInteger.Parse(form.Whole, NumberStyles.None, CultureInfo.InvariantCulture);
        if (form.IsNegative)
            value = -value;
        return true;
    }

    /// <inheritdoc/>
    public static bool TryFormat(BigInteger value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);
}
