namespace RelaxCodec.Datatypes;

/// <summary>
/// The fields of a text of the datatypes <c>dateTime</c> to <c>gMonth</c> (XML Schema Part 2, 3.2.7 to 3.2.14), each in its range. Whether
/// the month has the day is for <see cref="XsdDateTimeForm"/> to say. What a type leaves out is as in the first moment of the year 2000.
/// </summary>
internal ref struct XsdDateTimeFields
{
    private const int TickDigits = 7;

    private ReadOnlySpan<char> _rest;
    private ReadOnlySpan<char> _fraction;
    private int _year;
    private int _month;
    private int _day;
    private int _hour;
    private int _minute;
    private int _second;

    private XsdDateTimeFields(ReadOnlySpan<char> text)
    {
        _rest = text;
        _fraction = default;
        _year = 2000;
        _month = 1;
        _day = 1;
        _hour = 0;
        _minute = 0;
        _second = 0;
        IsBeforeCommonEra = false;
        HasZone = false;
        ZoneMinutes = 0;
    }

    public bool IsBeforeCommonEra { get; private set; }

    /// <summary>From 1 on, of its era.</summary>
    public readonly int Year => _year;

    public readonly int Month => _month;

    public readonly int Day => _day;

    public readonly int Hour => _hour;

    public readonly int Minute => _minute;

    /// <summary>Up to 60: a leap second.</summary>
    public readonly int Second => _second;

    public readonly int Millisecond => Fraction(3);

    public bool HasZone { get; private set; }

    /// <summary>How far the time zone is ahead of UTC.</summary>
    public int ZoneMinutes { get; private set; }

    /// <summary>Reads a text as it stands in the document, if it has no time zone.</summary>
    public static bool TryReadWithoutZone(XsdDatatype type, ReadOnlySpan<char> lexical, out XsdDateTimeFields fields) =>
        TryRead(type, XsdWhiteSpace.Trim(lexical), out fields) && !fields.HasZone;

    /// <summary>Reads a text, already trimmed, of a type from <see cref="XsdDatatype.DateTime"/> on to <c>gMonth</c>.</summary>
    public static bool TryRead(XsdDatatype type, ReadOnlySpan<char> text, out XsdDateTimeFields fields)
    {
        fields = new XsdDateTimeFields(text);
        bool read = type switch
        {
            XsdDatatype.DateTime => fields.ReadDate() && fields.Skip("T") && fields.ReadTime(),
            XsdDatatype.Time => fields.ReadTime(),
            XsdDatatype.Date => fields.ReadDate(),
            XsdDatatype.GYearMonth => fields.ReadYear() && fields.Skip("-") && fields.ReadMonth(),
            XsdDatatype.GYear => fields.ReadYear(),
            XsdDatatype.GMonthDay => fields.Skip("--") && fields.ReadMonth() && fields.Skip("-") && fields.ReadDay(),
            XsdDatatype.GDay => fields.Skip("---") && fields.ReadDay(),
            XsdDatatype.GMonth => fields.Skip("--") && fields.ReadMonth(),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
        return read && fields.ReadZone();
    }

    /// <summary>The time of day in units of 100 ns; false for a leap second, and for a fraction that has more digits than that.</summary>
    public readonly bool TryGetTicks(out long ticks)
    {
        ticks = (((((_hour * 60L) + _minute) * 60) + _second) * TimeSpan.TicksPerSecond) + Fraction(TickDigits);
        return _second < 60 && _fraction.TrimEnd('0').Length <= TickDigits;
    }

    /// <summary>The date, if <see cref="DateTime"/> has it.</summary>
    public readonly bool TryGetDate(out DateTime date)
    {
        bool exists = !IsBeforeCommonEra && _year <= 9999 && _day <= DateTime.DaysInMonth(_year, _month);
        date = exists ? new DateTime(_year, _month, _day) : default;
        return exists;
    }

    private readonly int Fraction(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; i++)
            value = (value * 10) + (i < _fraction.Length ? _fraction[i] - '0' : 0);
        return value;
    }

    private bool Skip(string text)
    {
        if (!_rest.StartsWith(text.AsSpan(), StringComparison.Ordinal))
            return false;
        _rest = _rest.Slice(text.Length);
        return true;
    }

    private bool ReadDate() => ReadYear() && Skip("-") && ReadMonth() && Skip("-") && ReadDay();

    /// <summary>Four digits, or more without a leading zero, and a minus sign before the common era.</summary>
    private bool ReadYear()
    {
        IsBeforeCommonEra = Skip("-");
        int digits = 0;
        while (digits < _rest.Length && IsDigit(_rest[digits]))
            digits++;
        if (digits < 4 || (digits > 4 && _rest[0] == '0') || digits > 9)
            return false;

        _year = 0;
        for (int i = 0; i < digits; i++)
            _year = (_year * 10) + (_rest[i] - '0');
        _rest = _rest.Slice(digits);
        return _year >= 1;
    }

    private bool ReadMonth() => ReadTwo(out _month) && _month is >= 1 and <= 12;

    private bool ReadDay() => ReadTwo(out _day) && _day is >= 1 and <= 31;

    private bool ReadTime()
    {
        if (!ReadTwo(out _hour) || !Skip(":") || !ReadTwo(out _minute) || !Skip(":") || !ReadTwo(out _second))
            return false;
        if (Skip("."))
        {
            int digits = 0;
            while (digits < _rest.Length && IsDigit(_rest[digits]))
                digits++;
            _fraction = _rest.Slice(0, digits);
            _rest = _rest.Slice(digits);
        }

        return _hour <= 23 && _minute <= 59 && _second <= 60;
    }

    /// <summary>The rest: nothing, <c>Z</c>, or an offset.</summary>
    private bool ReadZone()
    {
        if (_rest.IsEmpty)
            return true;
        HasZone = true;
        if (Skip("Z"))
            return _rest.IsEmpty;

        int sign = Skip("-") ? -1 : Skip("+") ? 1 : 0;
        if (sign == 0 || !ReadTwo(out int hours) || !Skip(":") || !ReadTwo(out int minutes) || minutes > 59 || !_rest.IsEmpty)
            return false;
        ZoneMinutes = sign * ((hours * 60) + minutes);
        return ZoneMinutes is >= -13 * 60 and <= 14 * 60;
    }

    private bool ReadTwo(out int number)
    {
        number = 0;
        if (_rest.Length < 2 || !IsDigit(_rest[0]) || !IsDigit(_rest[1]))
            return false;
        number = ((_rest[0] - '0') * 10) + (_rest[1] - '0');
        _rest = _rest.Slice(2);
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
