using System.Globalization;
using System.Numerics;

namespace RelaxCodec.Datatypes;

/// <summary>
/// A duration (XML Schema Part 2, 3.2.6). Two durations are the same only if all six fields are; <c>P1Y</c> and <c>P12M</c> are neither the
/// same nor one less than the other, as jing judges.
/// </summary>
internal readonly struct XsdDurationForm
{
    /// <summary>How many fields <see cref="TryScan"/> finds.</summary>
    public const int FieldCount = 7;

    /// <summary>Durations are compared by adding them to these points in time (3.2.6.2): year and month of each.</summary>
    private static readonly (int Year, int Month)[] References = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)];

    private readonly BigInteger[] _fields;
    private readonly BigInteger _fraction;
    private readonly int _fractionDigits;

    private XsdDurationForm(BigInteger[] fields, BigInteger fraction, int fractionDigits)
    {
        _fields = fields;
        _fraction = fraction;
        _fractionDigits = fractionDigits;
    }

    /// <summary>Whether a text, already trimmed, is a duration. Allocates nothing.</summary>
    public static bool IsLexical(ReadOnlySpan<char> text) => TryScan(text, default);

    /// <summary>Reads a text that <see cref="IsLexical"/> accepts.</summary>
    public static XsdDurationForm Read(ReadOnlySpan<char> text)
    {
        Span<(int Start, int Length)> fields = stackalloc (int, int)[FieldCount];
        TryScan(text, fields);
        bool negative = text[0] == '-';
        var numbers = new BigInteger[6];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = Number(text.Slice(fields[i].Start, fields[i].Length), negative);
        (int start, int digits) = fields[6];
        return new XsdDurationForm(numbers, Number(text.Slice(start, digits), negative), digits);
    }

    /// <summary>
    /// Reads <c>-?PnYnMnDTnHnMnS</c>, every part but the <c>P</c> optional and one of them present; only seconds have a fraction.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="fields">Where the digits stand, if that is wanted: those of the six fields, then those behind the point.</param>
    public static bool TryScan(ReadOnlySpan<char> text, Span<(int Start, int Length)> fields)
    {
        int position = !text.IsEmpty && text[0] == '-' ? 1 : 0;
        if (position == text.Length || text[position] != 'P')
            return false;

        position++;
        int next = 0;
        bool inTime = false;
        while (position < text.Length)
        {
            if (text[position] == 'T')
            {
                if (inTime || position + 1 == text.Length)
                    return false;
                inTime = true;
                next = 3;
                position++;
            }

            int start = position;
            position = SkipDigits(text, position);
            int point = position < text.Length && text[position] == '.' ? position : -1;
            if (point >= 0)
                position = SkipDigits(text, position + 1);
            bool empty = position - start == (point >= 0 ? 1 : 0);
            if (empty || position == text.Length)
                return false;

            int field = (inTime ? "HMS" : "YMD").IndexOf(text[position]) + (inTime ? 3 : 0);
            if (field < next || "YMDHMS".IndexOf(text[position]) < 0 || (!inTime && field > 2) || (point >= 0 && field != 5))
                return false;
            next = field + 1;
            if (!fields.IsEmpty)
            {
                fields[field] = (start, (point >= 0 ? point : position) - start);
                if (point >= 0)
                    fields[6] = (point + 1, position - point - 1);
            }

            position++;
        }

        return next > 0 && text[text.Length - 1] != 'T';
    }

    /// <summary>Whether this is less than <paramref name="other"/> from every reference point.</summary>
    public bool IsLess(XsdDurationForm other)
    {
        BigInteger ownMonths = Months;
        BigInteger otherMonths = other.Months;
        int digits = Math.Max(_fractionDigits, other._fractionDigits);
        BigInteger ownSeconds = Seconds(digits);
        BigInteger otherSeconds = other.Seconds(digits);
        if (ownMonths == otherMonths)
            return ownSeconds < otherSeconds;
        if (ownMonths < otherMonths && ownSeconds <= otherSeconds)
            return true;
        if (ownMonths > otherMonths && ownSeconds >= otherSeconds)
            return false;

        BigInteger secondsOfDay = 86_400 * BigInteger.Pow(10, digits);
        foreach ((int year, int month) in References)
        {
            BigInteger own = (Days(ownMonths, year, month) * secondsOfDay) + ownSeconds;
            BigInteger others = (Days(otherMonths, year, month) * secondsOfDay) + otherSeconds;
            if (own >= others)
                return false;
        }

        return true;
    }

    /// <summary>Whether both have the same years, months, days, hours, minutes and seconds.</summary>
    public bool IsSame(XsdDurationForm other)
    {
        for (int i = 0; i < 5; i++)
        {
            if (_fields[i] != other._fields[i])
                return false;
        }

        int digits = Math.Max(_fractionDigits, other._fractionDigits);
        return Scaled(_fields[5], digits) + FractionAt(digits) == Scaled(other._fields[5], digits) + other.FractionAt(digits);
    }

    private BigInteger Months => (_fields[0] * 12) + _fields[1];

    /// <summary>Days, hours, minutes and seconds, in units of 10 to the minus <paramref name="digits"/> seconds.</summary>
    private BigInteger Seconds(int digits) =>
        Scaled((((((_fields[2] * 24) + _fields[3]) * 60) + _fields[4]) * 60) + _fields[5], digits) + FractionAt(digits);

    private BigInteger FractionAt(int digits) => Scaled(_fraction, digits - _fractionDigits);

    private static BigInteger Scaled(BigInteger number, int digits) => number * BigInteger.Pow(10, digits);

    private static BigInteger Number(ReadOnlySpan<char> digits, bool negative)
    {
        if (digits.IsEmpty)
            return BigInteger.Zero;
        BigInteger number = BigInteger.Parse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture);
        return negative ? -number : number;
    }

    /// <summary>The days of a number of months that start with a month of a year.</summary>
    private static BigInteger Days(BigInteger months, int year, int month)
    {
        if (months.Sign < 0)
            return -Days(-months, year, month);

        BigInteger cycles = BigInteger.DivRem(months, 4_800, out BigInteger rest);
        int days = 0;
        for (int i = 0; i < (int)rest; i++)
        {
            days += DateTime.DaysInMonth(year, month);
            month++;
            if (month == 13)
            {
                month = 1;
                year++;
            }
        }

        return (cycles * 146_097) + days;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is >= '0' and <= '9')
            position++;
        return position;
    }
}
