using System.Globalization;

namespace RelaxCodec.Datatypes;

/// <content>The canonical forms.</content>
public static partial class XsdNumber
{
    /// <summary>Room enough for every integer, <see cref="decimal"/>, <see cref="double"/> and <see cref="float"/>.</summary>
    public const int MaxLength = 32;

    /// <summary>Writes the canonical form of an integer (3.3.13.2): no sign <c>+</c>, no leading zeros.</summary>
    /// <returns>False, and nothing written, where the destination is too short.</returns>
    public static bool TryFormat(long value, Span<char> destination, out int written) =>
        TryFormatInteger(value < 0, value < 0 ? unchecked((ulong)-value) : (ulong)value, destination, out written);

    /// <summary>Writes the canonical form of an integer (3.3.13.2).</summary>
    /// <returns>False, and nothing written, where the destination is too short.</returns>
    public static bool TryFormat(ulong value, Span<char> destination, out int written) =>
        TryFormatInteger(false, value, destination, out written);

    /// <summary>Writes the canonical form of a decimal number (3.2.3.2): always a point, and at least one digit on each side.</summary>
    /// <returns>False, and nothing written, where the destination is too short.</returns>
    public static bool TryFormat(decimal value, Span<char> destination, out int written)
    {
#if NET
        Span<char> buffer = stackalloc char[MaxLength];
        value.TryFormat(buffer, out int length, default, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> digits = buffer.Slice(0, length);
#else
        ReadOnlySpan<char> digits = value.ToString(CultureInfo.InvariantCulture).AsSpan();
#endif
        bool whole = digits.IndexOf('.') < 0;
        if (!whole)
        {
            digits = digits.TrimEnd('0');
            whole = digits[digits.Length - 1] == '.';
            if (whole)
                digits = digits.Slice(0, digits.Length - 1);
        }

        if (digits is "-0")
            digits = digits.Slice(1);
        return TryCopy(digits, whole ? ".0" : "", destination, out written);
    }

    /// <summary>
    /// Writes the canonical form of a double (3.2.5.2): one digit other than zero before the point, at least one behind it, then <c>E</c>
    /// and the exponent, such as <c>1.5E3</c>; zero is <c>0.0E0</c>. As few digits as read back to the same number.
    /// </summary>
    /// <returns>False, and nothing written, where the destination is too short.</returns>
    public static bool TryFormat(double value, Span<char> destination, out int written)
    {
#if NET
        Span<char> buffer = stackalloc char[MaxLength];
        value.TryFormat(buffer, out int length, "R", CultureInfo.InvariantCulture);
        return TryFormatFloat(value, buffer.Slice(0, length), destination, out written);
#else
        return TryFormatFloat(value, value.ToString("R", CultureInfo.InvariantCulture).AsSpan(), destination, out written);
#endif
    }

    /// <summary>Writes the canonical form of a float (3.2.4.2), which is that of a double.</summary>
    /// <returns>False, and nothing written, where the destination is too short.</returns>
    public static bool TryFormat(float value, Span<char> destination, out int written)
    {
#if NET
        Span<char> buffer = stackalloc char[MaxLength];
        value.TryFormat(buffer, out int length, "R", CultureInfo.InvariantCulture);
        return TryFormatFloat(value, buffer.Slice(0, length), destination, out written);
#else
        return TryFormatFloat(value, value.ToString("R", CultureInfo.InvariantCulture).AsSpan(), destination, out written);
#endif
    }

    private static bool TryFormatInteger(bool negative, ulong magnitude, Span<char> destination, out int written)
    {
        int length = negative ? 2 : 1;
        for (ulong rest = magnitude / 10; rest > 0; rest /= 10)
            length++;
        written = 0;
        if (length > destination.Length)
            return false;

        written = length;
        if (negative)
            destination[0] = '-';
        do
        {
            destination[--length] = (char)('0' + (magnitude % 10));
            magnitude /= 10;
        }
        while (magnitude > 0);
        return true;
    }

    /// <param name="value">The number.</param>
    /// <param name="text">Its shortest form in .NET's notation, such as <c>-0.001</c> or <c>1.5E+20</c>.</param>
    /// <param name="destination">Where the canonical form goes.</param>
    /// <param name="written">How many characters it has.</param>
    private static bool TryFormatFloat(double value, ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            return TryCopy((double.IsNaN(value) ? "NaN" : value > 0 ? "INF" : "-INF").AsSpan(), "", destination, out written);

        Span<char> form = stackalloc char[MaxLength];
        int length = 0;
        if (text[0] == '-')
        {
            form[length++] = '-';
            text = text.Slice(1);
        }

        int mark = text.IndexOf('E');
        long exponent = 0;
        if (mark >= 0 && TryParseInt64(text.Slice(mark + 1), out exponent))
            text = text.Slice(0, mark);
        int point = text.IndexOf('.');
        exponent += (point < 0 ? text.Length : point) - 1;

        int first = length;
        foreach (char c in text)
        {
            if (c == '.')
                continue;
            if (c == '0' && length == first)
            {
                exponent--; // A zero before the first digit that counts.
                continue;
            }

            form[length++] = c;
            if (length == first + 1)
                form[length++] = '.';
        }

        if (length == first)
        {
            exponent = 0;
            "0.".AsSpan().CopyTo(form.Slice(length));
            length += 2;
        }

        while (form[length - 1] == '0')
            length--;
        if (form[length - 1] == '.')
            form[length++] = '0';
        form[length++] = 'E';
        TryFormat(exponent, form.Slice(length), out int exponentLength);
        return TryCopy(form.Slice(0, length + exponentLength), "", destination, out written);
    }

    private static bool TryCopy(ReadOnlySpan<char> text, string suffix, Span<char> destination, out int written)
    {
        written = 0;
        if (text.Length + suffix.Length > destination.Length)
            return false;
        text.CopyTo(destination);
        suffix.AsSpan().CopyTo(destination.Slice(text.Length));
        written = text.Length + suffix.Length;
        return true;
    }
}
