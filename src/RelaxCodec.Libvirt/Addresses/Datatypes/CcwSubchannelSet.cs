namespace RelaxCodec.Libvirt;

/// <summary>A subchannel set of S390.</summary>
[Datatype("ccwSsidRange"), Data("string", Pattern = "(0x)?[0-3]")]
public sealed partial class CcwSubchannelSet : IXmlDatatype<LibvirtNumber>
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
