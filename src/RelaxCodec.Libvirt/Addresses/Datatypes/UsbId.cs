namespace RelaxCodec.Libvirt;

/// <summary>The number of a USB vendor or product.</summary>
[Datatype("usbId"), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,4}")]
public sealed partial class UsbId : IXmlDatatype<LibvirtNumber>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value)
    {
        bool isValid = IsValid(lexical);
        value = isValid ? LibvirtNumber.Read(lexical, LibvirtNumber.AnyRadix) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten, "x4", "0x");
}
