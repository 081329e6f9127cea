namespace RelaxCodec.Libvirt;

/// <summary>An interrupt of the ISA bus.</summary>
[Datatype("isaIrq"), Data("string", Pattern = "0x[a-fA-F0-9]")]
public sealed partial class IsaIrq : IXmlDatatype<LibvirtNumber>
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
