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
        return XsdDateTimeFields.TryRead(type, text, out XsdDateTimeFields fields) && TryCreate(fields, out form);
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

    /// <summary>False for a day that its month does not have, and a year that is too far away.</summary>
    private static bool TryCreate(in XsdDateTimeFields fields, out XsdDateTimeForm form)
    {
        form = default;
        long year = fields.IsBeforeCommonEra ? 1L - fields.Year : fields.Year; // There is no year 0: -0001 comes before 0001.
        bool leapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int days = fields.Month switch
        {
            2 => leapYear ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };
        long day = DaysSince1970(year, fields.Month, fields.Day);
        if (fields.Day > days || day is <= -MaxDays or >= MaxDays)
            return false;

        bool leapSecond = fields.Second == 60;
        long milliseconds = (day * MillisecondsOfDay)
            + (((fields.Hour * 60) + fields.Minute - fields.ZoneMinutes) * 60_000L)
            + (leapSecond ? 59_999 : (fields.Second * 1_000) + fields.Millisecond);
        form = new XsdDateTimeForm(milliseconds, leapSecond ? fields.Millisecond + 1 : 0, fields.HasZone);
        return true;
    }

    /// <summary>By the Gregorian calendar, carried back without end; years start in March here, so that leap days end them.</summary>
    private static long DaysSince1970(long year, int month, int day)
    {
        if (month <= 2)
            year--;
        long era = (year >= 0 ? year : year - 399) / 400;
        long yearOfEra = year - (era * 400);
        int dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }
}
