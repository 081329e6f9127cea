namespace RelaxCodec.Datatypes;

/// <summary>
/// The forms of <c>xsd:duration</c> (XML Schema Part 2, 3.2.6) that a <see cref="TimeSpan"/> holds: no years and months, of which the
/// length varies, and up to seven digits behind the second's point.
/// </summary>
public sealed class XsdDuration : IXmlFormatter<TimeSpan>
{
    /// <summary>Room for the longest, <c>-P10675199DT2H48M5.4775808S</c>.</summary>
    private const int Longest = 32;

    private const int TickDigits = 7;

    private XsdDuration()
    {
    }

    /// <summary>Reads a duration.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">The duration.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, out TimeSpan value)
    {
        value = default;
        lexical = XsdWhiteSpace.Trim(lexical);
        Span<(int Start, int Length)> fields = stackalloc (int, int)[XsdDurationForm.FieldCount];
        if (!XsdDurationForm.TryScan(lexical, fields)
            || !TryRead(lexical, fields[0], out UInt128 years) || !TryRead(lexical, fields[1], out UInt128 months) || years + months != 0
            || !TryRead(lexical, fields[2], out UInt128 days) || !TryRead(lexical, fields[3], out UInt128 hours)
            || !TryRead(lexical, fields[4], out UInt128 minutes) || !TryRead(lexical, fields[5], out UInt128 seconds))
            return false;

        ReadOnlySpan<char> fraction = lexical.Slice(fields[6].Start, fields[6].Length).TrimEnd('0');
        if (fraction.Length > TickDigits)
            return false;
        UInt128 ticks = ((((((days * 24) + hours) * 60) + minutes) * 60) + seconds) * TimeSpan.TicksPerSecond;
        for (int i = 0, unit = (int)TimeSpan.TicksPerSecond / 10; i < fraction.Length; i++, unit /= 10)
            ticks += (uint)((fraction[i] - '0') * unit);

        bool isNegative = lexical[0] == '-';
        if (ticks > (isNegative ? 1UL << 63 : long.MaxValue))
            return false;
        value = new TimeSpan(unchecked(isNegative ? -(long)ticks : (long)ticks));
        return true;
    }

    /// <summary>Writes days, hours, minutes and seconds, those that are not 0: <c>P1DT12H</c>; none is <c>PT0S</c>.</summary>
    /// <inheritdoc/>
    public static bool TryFormat(TimeSpan value, Span<char> destination, out int charsWritten)
    {
        Span<char> text = stackalloc char[Longest];
        int length = 0;
        ulong ticks = value.Ticks < 0 ? unchecked((ulong)-value.Ticks) : (ulong)value.Ticks;
        if (value.Ticks < 0)
            text[length++] = '-';
        text[length++] = 'P';
        Append(text, ref length, ticks / TimeSpan.TicksPerDay, 'D');
        ulong time = ticks % TimeSpan.TicksPerDay;
        if (time > 0 || ticks == 0)
            text[length++] = 'T';
        Append(text, ref length, time / TimeSpan.TicksPerHour, 'H');
        Append(text, ref length, time / TimeSpan.TicksPerMinute % 60, 'M');
        ulong seconds = time % TimeSpan.TicksPerMinute;
        if (seconds > 0 || ticks == 0)
            AppendSeconds(text, ref length, seconds);

        bool fits = text[..length].TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    /// <summary>A number that is too large for any duration is as good as none.</summary>
    private static bool TryRead(ReadOnlySpan<char> text, (int Start, int Length) field, out UInt128 number)
    {
        ReadOnlySpan<char> digits = text.Slice(field.Start, field.Length).TrimStart('0');
        bool read = digits.IsEmpty | XsdNumber.TryParseUInt64(digits, out ulong value);
        number = value;
        return read;
    }

    private static void Append(Span<char> text, ref int length, ulong number, char unit)
    {
        if (number == 0)
            return;
        XsdNumber.TryFormat(number, text[length..], out int digits);
        length += digits;
        text[length++] = unit;
    }

    private static void AppendSeconds(Span<char> text, ref int length, ulong ticks)
    {
        XsdNumber.TryFormat(ticks / TimeSpan.TicksPerSecond, text[length..], out int digits);
        length += digits;
        ulong fraction = ticks % TimeSpan.TicksPerSecond;
        if (fraction > 0)
            text[length++] = '.';
        for (ulong unit = TimeSpan.TicksPerSecond / 10; fraction > 0; fraction %= unit, unit /= 10)
            text[length++] = (char)('0' + (fraction / unit));
        text[length++] = 'S';
    }
}
