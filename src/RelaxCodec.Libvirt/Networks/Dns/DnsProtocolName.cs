namespace RelaxCodec.Libvirt;

/// <summary>The name of a <see cref="DnsProtocol"/>.</summary>
[Datatype("protocol"), Data("string", Pattern = "(tcp)|(udp)")]
public sealed partial class DnsProtocolName : IXmlDatatype<DnsProtocol>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out DnsProtocol value)
    {
        value = lexical switch
        {
            "tcp" => DnsProtocol.Tcp,
            _ => DnsProtocol.Udp,
        };
        return IsValid(lexical);
    }

    /// <inheritdoc/>
    public static bool TryFormat(DnsProtocol value, Span<char> destination, out int charsWritten)
    {
        ReadOnlySpan<char> name = value switch
        {
            DnsProtocol.Tcp => "tcp",
            _ => "udp",
        };
        bool fits = name.TryCopyTo(destination);
        charsWritten = fits ? name.Length : 0;
        return fits;
    }
}
