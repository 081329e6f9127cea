namespace RelaxCodec.Libvirt;

/// <summary>A slot of a PCI bus.</summary>
[Datatype("pciSlot")]
[Data("string", Pattern = "(0x)?[0-1]?[0-9a-fA-F]")]
[Data("int", MinInclusive = "0", MaxInclusive = "31")]
public sealed partial class PciSlot : IXmlDatatype<LibvirtNumber>
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
        value.TryFormat(destination, out charsWritten, "x2", "0x");
}
