namespace RelaxCodec.Libvirt;

/// <summary>An I/O port.</summary>
[Datatype("isaIoBase"), Data("string", Pattern = "0x[a-fA-F0-9]{1,4}")]
public sealed partial class IsaIoBase : IXmlDatatype<LibvirtNumber>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value)
    {
        bool isValid = IsValid(lexical);
        value = isValid ? LibvirtNumber.Read(lexical, 16) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten, "x", "0x");
}
