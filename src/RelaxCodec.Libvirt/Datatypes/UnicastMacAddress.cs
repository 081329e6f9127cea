namespace RelaxCodec.Libvirt;

/// <summary>A MAC address of one station: the lowest bit of the first byte is 0.</summary>
[Datatype("uniMacAddr"), Data("string", Pattern = "[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}")]
public sealed partial class UnicastMacAddress : IXmlDatatype<MacAddress>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out MacAddress value)
    {
        if (MacAddress.TryParse(lexical, out value) && !value.IsMulticast) return true;
        value = default;
        return false;
    }

    /// <inheritdoc/>
    public static bool TryFormat(MacAddress value, Span<char> destination, out int charsWritten) =>
        MacAddress.TryFormat(value, destination, out charsWritten);
}
