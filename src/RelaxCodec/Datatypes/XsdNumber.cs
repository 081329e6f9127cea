using System.Globalization;

namespace RelaxCodec.Datatypes;

/// <summary>
/// Numbers by the lexical rules of XML Schema Part 2: white space around them, a sign <c>+</c> and leading zeros are allowed (<c>-0</c> for
/// unsigned types too), separators of thousands are not, and no culture matters.
/// </summary>
/// <remarks>
/// A <c>TryParse</c> returns false where the text is no number of its kind, and also where it is one that the .NET type cannot hold.
/// </remarks>
public static partial class XsdNumber
{
    /// <summary>Reads <c>xsd:byte</c> (3.3.19).</summary>
    public static bool TryParseSByte(ReadOnlySpan<char> lexical, out sbyte value)
    {
        bool read = TryParseInt64(lexical, out long wide) && wide is >= sbyte.MinValue and <= sbyte.MaxValue;
        value = read ? (sbyte)wide : default;
        return read;
    }

    /// <summary>Reads <c>xsd:short</c> (3.3.18).</summary>
    public static bool TryParseInt16(ReadOnlySpan<char> lexical, out short value)
    {
        bool read = TryParseInt64(lexical, out long wide) && wide is >= short.MinValue and <= short.MaxValue;
        value = read ? (short)wide : default;
        return read;
    }

    /// <summary>Reads <c>xsd:int</c> (3.3.17).</summary>
    public static bool TryParseInt32(ReadOnlySpan<char> lexical, out int value)
    {
        bool read = TryParseInt64(lexical, out long wide) && wide is >= int.MinValue and <= int.MaxValue;
        value = read ? (int)wide : default;
        return read;
    }

    /// <summary>Reads <c>xsd:long</c> (3.3.16).</summary>
    public static bool TryParseInt64(ReadOnlySpan<char> lexical, out long value)
    {
        bool read = TryReadMagnitude(lexical, out bool negative, out ulong magnitude)
            && magnitude <= (negative ? 1UL << 63 : long.MaxValue);
        value = !read ? 0 : unchecked(negative ? -(long)magnitude : (long)magnitude);
        return read;
    }

    /// <summary>Reads <c>xsd:unsignedByte</c> (3.3.24).</summary>
    public static bool TryParseByte(ReadOnlySpan<char> lexical, out byte value)
    {
        bool read = TryParseUInt64(lexical, out ulong wide) && wide <= byte.MaxValue;
        value = read ? (byte)wide : default;
        return read;
    }

    /// <summary>Reads <c>xsd:unsignedShort</c> (3.3.23).</summary>
    public static bool TryParseUInt16(ReadOnlySpan<char> lexical, out ushort value)
    {
        bool read = TryParseUInt64(lexical, out ulong wide) && wide <= ushort.MaxValue;
        value = read ? (ushort)wide : default;
        return read;
    }

    /// <summary>Reads <c>xsd:unsignedInt</c> (3.3.22).</summary>
    public static bool TryParseUInt32(ReadOnlySpan<char> lexical, out uint value)
    {
        bool read = TryParseUInt64(lexical, out ulong wide) && wide <= uint.MaxValue;
        value = read ? (uint)wide : default;
        return read;
    }

    /// <summary>Reads <c>xsd:unsignedLong</c> (3.3.21).</summary>
    public static bool TryParseUInt64(ReadOnlySpan<char> lexical, out ulong value)
    {
        bool read = TryReadMagnitude(lexical, out bool negative, out value) && (!negative || value == 0);
        value = read ? value : 0;
        return read;
    }

    /// <summary>
    /// Reads <c>xsd:decimal</c> (3.2.3), if <see cref="decimal"/> holds it exactly: up to 28 digits without outer zeros. Zeros that end the
    /// fraction are its scale, and kept as far as there is room for them: <c>12.00</c> is <c>12.00m</c>.
    /// </summary>
    public static bool TryParseDecimal(ReadOnlySpan<char> lexical, out decimal value)
    {
        value = 0;
        if (!XsdDecimalForm.TryRead(XsdWhiteSpace.Trim(lexical), out XsdDecimalForm form))
            return false;

        ReadOnlySpan<char> fraction = form.SignificantFraction;
        if (fraction.Length > 28)
            return false;
        ulong low = 0;
        ulong high = 0; // 32 bits of it: the digits make a number of 96 bits.
        if (!TryAppend(form.Whole, ref high, ref low) || !TryAppend(fraction, ref high, ref low))
            return false;
        int scale = fraction.Length;
        while (scale < form.Fraction.Length && scale < 28 && TryAppend("0".AsSpan(), ref high, ref low))
            scale++;
        value = new decimal(unchecked((int)low), unchecked((int)(low >> 32)), unchecked((int)high), form.IsNegative, (byte)scale);
        return true;

        static bool TryAppend(ReadOnlySpan<char> digits, ref ulong high, ref ulong low)
        {
            foreach (char digit in digits)
            {
                ulong lower = ((low & uint.MaxValue) * 10) + (uint)(digit - '0');
                ulong upper = ((low >> 32) * 10) + (lower >> 32);
                ulong highest = (high * 10) + (upper >> 32);
                if (highest > uint.MaxValue)
                    return false;
                low = (upper << 32) | (lower & uint.MaxValue);
                high = highest;
            }

            return true;
        }
    }

    /// <summary>Reads <c>xsd:double</c> (3.2.5): rounded to the nearest, and beyond the largest to an infinity.</summary>
    public static bool TryParseDouble(ReadOnlySpan<char> lexical, out double value)
    {
        lexical = XsdWhiteSpace.Trim(lexical);
        if (TryReadSpecial(lexical, out value))
            return true;
        if (!XsdLexical.IsFloat(lexical))
            return false;
#if NET
        return double.TryParse(lexical, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#else
        if (!double.TryParse(lexical.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value))
            value = lexical[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity; // .NET Framework refuses what is too large.
        return true;
#endif
    }

    /// <summary>Reads <c>xsd:float</c> (3.2.4): rounded to the nearest, and beyond the largest to an infinity.</summary>
    public static bool TryParseSingle(ReadOnlySpan<char> lexical, out float value)
    {
        lexical = XsdWhiteSpace.Trim(lexical);
        bool special = TryReadSpecial(lexical, out double wide);
        value = (float)wide;
        if (special)
            return true;
        if (!XsdLexical.IsFloat(lexical))
            return false;
#if NET
        return float.TryParse(lexical, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#else
        if (!float.TryParse(lexical.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value))
            value = lexical[0] == '-' ? float.NegativeInfinity : float.PositiveInfinity;
        return true;
#endif
    }

    private static bool TryReadSpecial(ReadOnlySpan<char> text, out double value)
    {
        value = text is "INF" ? double.PositiveInfinity : text is "-INF" ? double.NegativeInfinity : text is "NaN" ? double.NaN : 0;
        return value != 0;
    }

    private static bool TryReadMagnitude(ReadOnlySpan<char> lexical, out bool negative, out ulong magnitude)
    {
        lexical = XsdWhiteSpace.Trim(lexical);
        magnitude = 0;
        negative = !lexical.IsEmpty && lexical[0] == '-';
        int i = negative || (!lexical.IsEmpty && lexical[0] == '+') ? 1 : 0;
        if (i == lexical.Length)
            return false;

        for (; i < lexical.Length; i++)
        {
            uint digit = (uint)(lexical[i] - '0');
            if (digit > 9 || magnitude > (ulong.MaxValue - digit) / 10)
                return false;
            magnitude = (magnitude * 10) + digit;
        }

        return true;
    }
}
