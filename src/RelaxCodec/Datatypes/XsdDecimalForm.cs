namespace RelaxCodec.Datatypes;

/// <summary>
/// A decimal number by its digits, so that it may have any number of them (XML Schema Part 2, 3.2.3). A view of the text: it holds nothing
/// of its own.
/// </summary>
internal readonly ref struct XsdDecimalForm
{
    private readonly ReadOnlySpan<char> _whole;
    private readonly ReadOnlySpan<char> _fraction;
    private readonly bool _negative;

    private XsdDecimalForm(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, bool negative)
    {
        _whole = whole;
        _fraction = fraction;
        _negative = negative;
    }

    /// <summary>The digits before the point, without leading zeros.</summary>
    public ReadOnlySpan<char> Whole => _whole;

    /// <summary>The digits behind the point as written.</summary>
    public ReadOnlySpan<char> Fraction => _fraction;

    /// <summary>The digits behind the point, without the zeros that end them.</summary>
    public ReadOnlySpan<char> SignificantFraction => _fraction.TrimEnd('0');

    public bool IsNegative => _negative;

    /// <summary>Reads <c>[+-]?[0-9]+</c>.</summary>
    public static bool TryReadInteger(ReadOnlySpan<char> text, out XsdDecimalForm form) =>
        TryRead(text, out form) && text.IndexOf('.') < 0;

    /// <summary>Reads <c>[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)</c>, already trimmed.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out XsdDecimalForm form)
    {
        form = default;
        bool negative = false;
        if (!text.IsEmpty && text[0] is '+' or '-')
        {
            negative = text[0] == '-';
            text = text.Slice(1);
        }

        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text.Slice(0, point);
        ReadOnlySpan<char> fraction = point < 0 ? default : text.Slice(point + 1);
        if ((whole.IsEmpty && fraction.IsEmpty) || !AreDigits(whole) || !AreDigits(fraction))
            return false;

        form = new XsdDecimalForm(whole.TrimStart('0'), fraction, negative);
        return true;
    }

    /// <summary>Less than 0, 0 or more than 0, as this is less than, equal to or greater than <paramref name="other"/>.</summary>
    public int CompareTo(XsdDecimalForm other)
    {
        bool negative = _negative && !IsZero;
        if (negative != (other._negative && !other.IsZero))
            return negative ? -1 : 1;
        int magnitude = CompareMagnitude(other);
        return negative ? -magnitude : magnitude;
    }

    /// <summary>
    /// How many digits jing counts for <c>totalDigits</c>: zeros that end the fraction count, zeros that begin the number do not, and zero
    /// has one.
    /// </summary>
    public int CountDigits()
    {
        int digits = _whole.IsEmpty ? _fraction.TrimStart('0').Length : _whole.Length + _fraction.Length;
        return Math.Max(digits, 1);
    }

    private bool IsZero => _whole.IsEmpty && SignificantFraction.IsEmpty;

    private int CompareMagnitude(XsdDecimalForm other)
    {
        if (_whole.Length != other._whole.Length)
            return _whole.Length.CompareTo(other._whole.Length);
        int whole = _whole.SequenceCompareTo(other._whole);
        return whole != 0 ? whole : SignificantFraction.SequenceCompareTo(other.SignificantFraction);
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }
}
