namespace RelaxCodec.Libvirt;

/// <summary>A USB bus of the guest.</summary>
[Datatype("usbBus"), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,3}")]
public sealed partial class UsbBus : IXmlDatatype<LibvirtNumber>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value)
    {
        bool isValid = IsValid(lexical);
        value = isValid ? LibvirtNumber.Read(lexical, 10) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten);
}
