namespace RelaxCodec.Libvirt;

/// <summary>A USB bus of the host, or a device on it. Printed in decimal, as libvirt does, unless that is longer than the three digits it may have.</summary>
[Datatype("usbAddr"), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,3}")]
public sealed partial class UsbNumber : IXmlDatatype<LibvirtNumber>
{
    private const ulong LargestInDecimal = 999;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value)
    {
        bool isValid = IsValid(lexical);
        value = isValid ? LibvirtNumber.Read(lexical, LibvirtNumber.AnyRadix) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
        value.Value > LargestInDecimal
            ? value.TryFormat(destination, out charsWritten, "x", "0x")
            : value.TryFormat(destination, out charsWritten);
}
