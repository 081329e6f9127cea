namespace RelaxCodec.Libvirt;

/// <summary>The function identifier of a PCI device on S390.</summary>
[Datatype("uint32")]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,8}")]
[Data("unsignedInt", MinInclusive = "0", MaxInclusive = "4294967295")]
public sealed partial class ZpciFid : IXmlDatatype<LibvirtNumber>
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
        value.TryFormat(destination, out charsWritten, "x8", "0x");
}
