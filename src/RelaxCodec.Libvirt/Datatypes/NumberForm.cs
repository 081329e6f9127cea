using System.Globalization;
using System.Numerics;

namespace RelaxCodec.Libvirt;

/// <summary>
/// How libvirt reads and prints the numbers of its datatypes. Its parser reads most in the radix that their first digits tell, some in one
/// radix; it prints them as <c>%u</c>, <c>0x%x</c>, <c>0x%.4x</c> and the like. A form that the schema admits but that is no number to
/// libvirt (slot <c>08</c>), or none that the type has room for, has no value, and stays as it was written.
/// </summary>
internal static class NumberForm
{
    private static bool TryFormat<T>(
        T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, ReadOnlySpan<char> prefix)
        where T : unmanaged, IBinaryInteger<T>
    {
        charsWritten = 0;
        if (!prefix.TryCopyTo(destination)
            || !value.TryFormat(destination[prefix.Length..], out int digits, format, CultureInfo.InvariantCulture))
            return false;
        charsWritten = prefix.Length + digits;
        return true;
    }

    /// <summary>Read in the radix that it tells, printed in decimal.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class AnyRadix<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) =>
            LibvirtNumber.TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, default, default);
    }

    /// <summary>Read in the radix that it tells, printed in hexadecimal.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class AnyRadixAsHex<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) =>
            LibvirtNumber.TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, "x", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in two or more hexadecimal digits.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class AnyRadixAsHex2<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) =>
            LibvirtNumber.TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, "x2", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in four or more hexadecimal digits.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class AnyRadixAsHex4<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) =>
            LibvirtNumber.TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, "x4", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in eight or more hexadecimal digits.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class AnyRadixAsHex8<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) =>
            LibvirtNumber.TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, "x8", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in decimal unless that is longer than three digits.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class AnyRadixInThreeDigits<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) =>
            LibvirtNumber.TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            value > T.CreateTruncating(999)
                ? NumberForm.TryFormat(value, destination, out charsWritten, "x", "0x")
                : NumberForm.TryFormat(value, destination, out charsWritten, default, default);
    }

    /// <summary>Decimal.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class Radix10<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) => LibvirtNumber.TryRead(lexical, 10, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, default, default);
    }

    /// <summary>Hexadecimal.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class Radix16<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) => LibvirtNumber.TryRead(lexical, 16, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, "x", "0x");
    }

    /// <summary>Hexadecimal, printed in eight or more digits.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class Radix16AsHex8<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) => LibvirtNumber.TryRead(lexical, 16, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, "x8", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in two or more hexadecimal digits, capital ones.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class AnyRadixAsCapitalHex2<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) =>
            LibvirtNumber.TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, "X2", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in four or more hexadecimal digits, capital ones.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class AnyRadixAsCapitalHex4<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) =>
            LibvirtNumber.TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, "X4", "0x");
    }

    /// <summary>Hexadecimal, printed in four or more digits.</summary>
    /// <typeparam name="T">The type that has room for it.</typeparam>
    internal sealed class Radix16AsHex4<T> : IXmlLexicalMapping<T>
        where T : unmanaged, IBinaryInteger<T>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out T value) => LibvirtNumber.TryRead(lexical, 16, out value);

        /// <inheritdoc/>
        public static bool TryFormat(T value, Span<char> destination, out int charsWritten) =>
            NumberForm.TryFormat(value, destination, out charsWritten, "x4", "0x");
    }
}
