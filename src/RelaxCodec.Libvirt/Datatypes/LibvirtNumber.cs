using System.Numerics;

namespace RelaxCodec.Libvirt;

/// <summary>
/// Numbers as libvirt reads them: <c>0x</c> begins hexadecimal and, in most places, <c>0</c> begins octal.
/// </summary>
internal static class LibvirtNumber
{
    /// <summary>The radix that a number's first digits tell: <c>0x</c> 16, <c>0</c> 8, otherwise 10.</summary>
    public const int AnyRadix = 0;

    /// <summary>Reads a number the way libvirt does: without a minus sign, and with nothing after the digits.</summary>
    /// <param name="lexical">What was written.</param>
    /// <param name="radix">10, 16 or <see cref="AnyRadix"/>.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is a number that the type has room for.</returns>
    public static bool TryRead<T>(ReadOnlySpan<char> lexical, int radix, out T value)
        where T : unmanaged, IBinaryInteger<T>
    {
        bool isNumber = TryScan(lexical, radix, out ulong number, out _, out bool isNegative, out bool fits) && !isNegative && fits;
        value = T.CreateTruncating(number);
        if (isNumber && ulong.CreateTruncating(value) == number)
            return true;
        value = default;
        return false;
    }

    /// <summary>
    /// C's <c>strtoul</c>, which skips white space before a number and takes a sign; the digits reach to the end of the text.
    /// </summary>
    /// <param name="lexical">What was written.</param>
    /// <param name="radix">10, 16 or <see cref="AnyRadix"/>.</param>
    /// <param name="value">The number without its sign.</param>
    /// <param name="foundRadix">The radix of its digits.</param>
    /// <param name="isNegative">Whether there is a minus sign.</param>
    /// <param name="fits">Whether the number fits into <paramref name="value"/>.</param>
    /// <returns>Whether it is a number.</returns>
    public static bool TryScan(
        ReadOnlySpan<char> lexical, int radix, out ulong value, out int foundRadix, out bool isNegative, out bool fits)
    {
        ReadOnlySpan<char> digits = lexical;
        if (digits is [<= ' ', ..])
            digits = digits.TrimStart(" \t\n\v\f\r");
        isNegative = digits is ['-', ..];
        if (digits is ['+' or '-', ..])
            digits = digits[1..];
        if (radix is AnyRadix or 16 && digits is ['0', 'x' or 'X', _, ..])
        {
            digits = digits[2..];
            radix = 16;
        }
        else if (radix == AnyRadix)
        {
            radix = digits is ['0', ..] ? 8 : 10;
        }

        foundRadix = radix;
        fits = true;
        value = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = HexDigits.ValueOf(digits[i]);
            if (digit >= radix)
                return false;
            // As many digits fit whatever the radix is; to divide for each would take longer than all the rest.
            fits = fits && (i < 15 || value <= (ulong.MaxValue - (ulong)digit) / (ulong)radix);
            if (fits)
                value = (value * (ulong)radix) + (ulong)digit;
        }

        return !digits.IsEmpty;
    }
}
