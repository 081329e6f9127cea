namespace RelaxCodec.Datatypes;

/// <summary>
/// A point in time of the datatypes <c>dateTime</c> to <c>gMonth</c> (XML Schema Part 2, 3.2.7 to 3.2.14). What a type leaves out counts as
/// the year 2000, January, the first, or midnight.
/// </summary>
/// <remarks>
/// As jing judges: hours run to 23, a second 60 is allowed in every minute, time zones run from -13:00 to +14:00, years reach as far as
/// 64 bits of milliseconds around 1970 (292 million years), and only milliseconds are compared.
/// </remarks>
internal readonly struct XsdDateTimeForm
{
    private const long MillisecondsOfDay = 86_400_000;
    private const long MaxDays = long.MaxValue / MillisecondsOfDay;

    /// <summary>A value without a time zone lies this far around the same value in UTC (3.2.7.4).</summary>
    private const long Uncertainty = 14 * 3_600_000;

    private readonly long _milliseconds;
    private readonly int _leapMilliseconds;
    private readonly bool _hasZone;

    private XsdDateTimeForm(long milliseconds, int leapMilliseconds, bool hasZone)
    {
        _milliseconds = milliseconds;
        _leapMilliseconds = leapMilliseconds;
        _hasZone = hasZone;
    }

    /// <summary>Reads a value, already trimmed, of a type from <see cref="XsdDatatype.DateTime"/> on to <c>gMonth</c>.</summary>
    public static bool TryRead(XsdDatatype type, ReadOnlySpan<char> text, out XsdDateTimeForm form)
    {
        form = default;
        var fields = new Fields(text);
        bool read = type switch
        {
            XsdDatatype.DateTime => fields.Year() && fields.Text("-") && fields.Month() && fields.Text("-") && fields.Day()
                && fields.Text("T") && fields.Time(),
            XsdDatatype.Time => fields.Time(),
            XsdDatatype.Date => fields.Year() && fields.Text("-") && fields.Month() && fields.Text("-") && fields.Day(),
            XsdDatatype.GYearMonth => fields.Year() && fields.Text("-") && fields.Month(),
            XsdDatatype.GYear => fields.Year(),
            XsdDatatype.GMonthDay => fields.Text("--") && fields.Month() && fields.Text("-") && fields.Day(),
            XsdDatatype.GDay => fields.Text("---") && fields.Day(),
            XsdDatatype.GMonth => fields.Text("--") && fields.Month(),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
        return read && fields.Zone() && fields.TryBuild(out form);
    }

    /// <summary>Whether this is surely earlier than <paramref name="other"/>, whatever the time zone that one of them leaves out.</summary>
    public bool IsBefore(XsdDateTimeForm other)
    {
        long own = _milliseconds;
        long theirs = other._milliseconds;
        if (_hasZone && !other._hasZone)
            theirs -= Uncertainty;
        else if (!_hasZone && other._hasZone)
            own += Uncertainty;
        return own < theirs || (own == theirs && _leapMilliseconds < other._leapMilliseconds);
    }

    /// <summary>Whether both are the same point in time, and both or neither have a time zone.</summary>
    public bool IsSame(XsdDateTimeForm other) =>
        _milliseconds == other._milliseconds && _leapMilliseconds == other._leapMilliseconds && _hasZone == other._hasZone;

    private ref struct Fields(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;
        private bool _beforeCommonEra;
        private int _year = 2000;
        private int _month = 1;
        private int _day = 1;
        private int _hour;
        private int _minute;
        private int _second;
        private int _millisecond;
        private int _zoneMinutes;
        private bool _hasZone;

        public bool Text(string text)
        {
            if (!_rest.StartsWith(text.AsSpan(), StringComparison.Ordinal))
                return false;
            _rest = _rest.Slice(text.Length);
            return true;
        }

        /// <summary>Four digits, or more without a leading zero, and a minus sign before the common era.</summary>
        public bool Year()
        {
            _beforeCommonEra = Text("-");
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

        public bool Month() => Two(out _month) && _month is >= 1 and <= 12;

        public bool Day() => Two(out _day) && _day is >= 1 and <= 31;

        public bool Time()
        {
            if (!Two(out _hour) || !Text(":") || !Two(out _minute) || !Text(":") || !Two(out _second))
                return false;
            if (Text("."))
            {
                int digits = 0;
                for (; digits < _rest.Length && IsDigit(_rest[digits]); digits++)
                {
                    if (digits < 3)
                        _millisecond = (_millisecond * 10) + (_rest[digits] - '0');
                }

                for (int i = digits; i < 3; i++)
                    _millisecond *= 10;
                _rest = _rest.Slice(digits);
            }

            return _hour <= 23 && _minute <= 59 && _second <= 60;
        }

        /// <summary>The rest: nothing, <c>Z</c>, or an offset.</summary>
        public bool Zone()
        {
            if (_rest.IsEmpty)
                return true;
            _hasZone = true;
            if (Text("Z"))
                return _rest.IsEmpty;

            int sign = Text("-") ? -1 : Text("+") ? 1 : 0;
            if (sign == 0 || !Two(out int hours) || !Text(":") || !Two(out int minutes) || minutes > 59 || !_rest.IsEmpty)
                return false;
            _zoneMinutes = sign * ((hours * 60) + minutes);
            return _zoneMinutes is >= -13 * 60 and <= 14 * 60;
        }

        public readonly bool TryBuild(out XsdDateTimeForm form)
        {
            form = default;
            long year = _beforeCommonEra ? 1L - _year : _year; // There is no year 0: -0001 comes before 0001.
            bool leapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            int days = _month switch
            {
                2 => leapYear ? 29 : 28,
                4 or 6 or 9 or 11 => 30,
                _ => 31,
            };
            long day = DaysSince1970(year);
            if (_day > days || day is <= -MaxDays or >= MaxDays)
                return false;

            bool leapSecond = _second == 60;
            long milliseconds = (day * MillisecondsOfDay)
                + (((_hour * 60) + _minute - _zoneMinutes) * 60_000L)
                + (leapSecond ? 59_999 : (_second * 1_000) + _millisecond);
            form = new XsdDateTimeForm(milliseconds, leapSecond ? _millisecond + 1 : 0, _hasZone);
            return true;
        }

        /// <summary>By the Gregorian calendar, carried back without end; years start in March here, so that leap days end them.</summary>
        private readonly long DaysSince1970(long year)
        {
            if (_month <= 2)
                year--;
            long era = (year >= 0 ? year : year - 399) / 400;
            long yearOfEra = year - (era * 400);
            int dayOfYear = (((153 * (_month > 2 ? _month - 3 : _month + 9)) + 2) / 5) + _day - 1;
            return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
        }

        private bool Two(out int number)
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
}
