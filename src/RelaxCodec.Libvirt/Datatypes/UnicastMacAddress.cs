namespace RelaxCodec.Libvirt;

/// <summary>A MAC address of one station: the lowest bit of the first byte is 0.</summary>
[Datatype("uniMacAddr"), Data("string", Pattern = "[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}")]
public sealed partial class UnicastMacAddress : IXmlDatatype<MacAddress>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out MacAddress value)
    {
        bool isValid = IsValid(lexical);
        value = isValid ? MacAddress.Read(lexical) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(MacAddress value, Span<char> destination, out int charsWritten) =>
        MacAddress.TryFormat(value, destination, out charsWritten);
}
