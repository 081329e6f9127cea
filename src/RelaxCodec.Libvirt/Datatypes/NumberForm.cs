namespace RelaxCodec.Libvirt;

/// <summary>
/// How libvirt reads and prints the numbers of its datatypes. Its parser reads most in the radix that their first digits tell, some in one
/// radix; it prints them as <c>%u</c>, <c>0x%x</c>, <c>0x%.4x</c> and the like.
/// </summary>
internal static class NumberForm
{
    private static bool TryRead(ReadOnlySpan<char> lexical, int radix, out LibvirtNumber value)
    {
        value = LibvirtNumber.Read(lexical, radix);
        return true;
    }

    /// <summary>Read in the radix that it tells, printed in decimal.</summary>
    internal sealed class AnyRadix : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten);
    }

    /// <summary>Read in the radix that it tells, printed in hexadecimal.</summary>
    internal sealed class AnyRadixAsHex : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten, "x", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in two or more hexadecimal digits.</summary>
    internal sealed class AnyRadixAsHex2 : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten, "x2", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in four or more hexadecimal digits.</summary>
    internal sealed class AnyRadixAsHex4 : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten, "x4", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in eight or more hexadecimal digits.</summary>
    internal sealed class AnyRadixAsHex8 : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten, "x8", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in two or more hexadecimal digits, capital ones.</summary>
    internal sealed class AnyRadixAsCapitalHex2 : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten, "X2", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in four or more hexadecimal digits, capital ones.</summary>
    internal sealed class AnyRadixAsCapitalHex4 : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten, "X4", "0x");
    }

    /// <summary>Read in the radix that it tells, printed in decimal unless that is longer than three digits.</summary>
    internal sealed class AnyRadixInThreeDigits : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, LibvirtNumber.AnyRadix, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.Value > 999
                ? value.TryFormat(destination, out charsWritten, "x", "0x")
                : value.TryFormat(destination, out charsWritten);
    }

    /// <summary>Decimal.</summary>
    internal sealed class Radix10 : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, 10, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten);
    }

    /// <summary>Hexadecimal.</summary>
    internal sealed class Radix16 : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, 16, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten, "x", "0x");
    }

    /// <summary>Hexadecimal, printed in eight or more digits.</summary>
    internal sealed class Radix16AsHex8 : IXmlLexicalMapping<LibvirtNumber>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value) => TryRead(lexical, 16, out value);

        /// <inheritdoc/>
        public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten, "x8", "0x");
    }
}
