using System.Globalization;

namespace RelaxCodec.Libvirt;

/// <summary>
/// A number as libvirt reads it: <c>0x</c> begins hexadecimal and, in most places, <c>0</c> begins octal. A form that the schema admits but
/// that is no number to libvirt (slot <c>08</c>), or one too large to hold, is held as it was written.
/// </summary>
public readonly struct LibvirtNumber : IEquatable<LibvirtNumber>
{
    /// <summary>The radix that a number's first digits tell: <c>0x</c> 16, <c>0</c> 8, otherwise 10.</summary>
    internal const int AnyRadix = 0;

    private readonly ulong _value;
    private readonly string? _written;

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number.</param>
    public LibvirtNumber(ulong value) => _value = value;

    private LibvirtNumber(string written) => _written = written;

    /// <summary>The number; null if what was written is none.</summary>
    public ulong? Value => _written is null ? _value : null;

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator LibvirtNumber(uint value) => new(value);

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number.</param>
    public static LibvirtNumber FromUInt32(uint value) => new(value);

    /// <summary>Whether two numbers are equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(LibvirtNumber left, LibvirtNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(LibvirtNumber left, LibvirtNumber right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(LibvirtNumber other) => _value == other._value && _written == other._written;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LibvirtNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, _written);

    /// <summary>The number in decimal, or what was written.</summary>
    public override string ToString() => _written ?? _value.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads a number the way libvirt does, which is C's <c>strtoul</c> without a minus sign and with nothing after the digits.
    /// </summary>
    /// <param name="lexical">What was written.</param>
    /// <param name="radix">10, 16 or <see cref="AnyRadix"/>.</param>
    /// <returns>The number; if there is none, what was written.</returns>
    internal static LibvirtNumber Read(ReadOnlySpan<char> lexical, int radix) =>
        TryScan(lexical, radix, out ulong value, out _, out bool isNegative, out bool fits) && !isNegative && fits
            ? new LibvirtNumber(value)
            : new LibvirtNumber(lexical.ToString());

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
    internal static bool TryScan(
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

    /// <summary>Writes the number, or what was written if it is none.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The number's format, such as <c>x4</c>.</param>
    /// <param name="prefix">What stands before the number.</param>
    /// <returns>False if the destination is too short.</returns>
    internal bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, ReadOnlySpan<char> prefix = default)
    {
        charsWritten = 0;
        if (_written is not null)
        {
            if (!_written.TryCopyTo(destination)) return false;
            charsWritten = _written.Length;
            return true;
        }

        if (!prefix.TryCopyTo(destination)) return false;
        if (!_value.TryFormat(destination[prefix.Length..], out int digits, format, CultureInfo.InvariantCulture)) return false;
        charsWritten = prefix.Length + digits;
        return true;
    }
}
