namespace RelaxCodec.Libvirt;

/// <summary>A function of a PCI device.</summary>
[Datatype("pciFunc")]
[Data("string", Pattern = "(0x)?[0-7]")]
[Data("int", MinInclusive = "0", MaxInclusive = "7")]
public sealed partial class PciFunction : IXmlDatatype<LibvirtNumber>
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
        value.TryFormat(destination, out charsWritten, "x", "0x");
}
