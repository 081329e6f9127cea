using System.Globalization;
using RelaxCodec.Datatypes;

namespace RelaxCodec;

/// <summary>The canonical form of values of .NET types that need no datatype to say it.</summary>
internal static class CanonicalValue
{
    /// <summary>Room for every one: a UUID is the longest.</summary>
    public const int MaxLength = 36;

    /// <summary>Writes a value, without a culture.</summary>
    /// <typeparam name="TValue">An integer up to 64 bits, <see cref="decimal"/>, <see cref="double"/>, <see cref="float"/> or <see
    /// cref="Guid"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="destination">Where to: <see cref="MaxLength"/> characters at least.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="NotSupportedException">It is of another type, which may have no canonical form.</exception>
    public static ReadOnlySpan<char> Format<TValue>(TValue value, Span<char> destination)
        where TValue : struct, ISpanFormattable
    {
        // Which of these it is, is known when the method is compiled for the type.
        int length;
        if (typeof(TValue) == typeof(double))
            XsdNumber.TryFormat((double)(object)value, destination, out length);
        else if (typeof(TValue) == typeof(float))
            XsdNumber.TryFormat((float)(object)value, destination, out length);
        else if (IsInteger<TValue>() || typeof(TValue) == typeof(decimal) || typeof(TValue) == typeof(Guid))
            value.TryFormat(destination, out length, default, CultureInfo.InvariantCulture);
        else
            throw new NotSupportedException($"{typeof(TValue)} has no canonical form of its own: write it by an IXmlFormatter.");
        return destination[..length];
    }

    private static bool IsInteger<TValue>() =>
        typeof(TValue) == typeof(int) || typeof(TValue) == typeof(uint)
        || typeof(TValue) == typeof(long) || typeof(TValue) == typeof(ulong)
        || typeof(TValue) == typeof(short) || typeof(TValue) == typeof(ushort)
        || typeof(TValue) == typeof(sbyte) || typeof(TValue) == typeof(byte);
}
