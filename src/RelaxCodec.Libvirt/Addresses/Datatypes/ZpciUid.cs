namespace RelaxCodec.Libvirt;

/// <summary>The user-defined identifier of a PCI device on S390.</summary>
[Datatype("uint16")]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,4}")]
[Data("int", MinInclusive = "0", MaxInclusive = "65535")]
public sealed partial class ZpciUid : IXmlDatatype<LibvirtNumber>
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
