namespace RelaxCodec.Libvirt;

/// <summary>A PCI bus.</summary>
[Datatype("pciBus")]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,2}")]
[Data("int", MinInclusive = "0", MaxInclusive = "255")]
public sealed partial class PciBus : IXmlDatatype<LibvirtNumber>
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
