namespace RelaxCodec.Libvirt;

/// <summary>A family of network addresses.</summary>
public enum AddressFamily : byte
{
    /// <summary>IPv4.</summary>
    Ipv4,

    /// <summary>IPv6.</summary>
    Ipv6,
}

/// <summary>The name of an <see cref="AddressFamily"/>.</summary>
[Datatype("addr-family"), Data("string", Pattern = "(ipv4)|(ipv6)")]
public sealed partial class AddressFamilyName : IXmlDatatype<AddressFamily>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out AddressFamily value)
    {
        value = lexical switch
        {
            "ipv4" => AddressFamily.Ipv4,
            _ => AddressFamily.Ipv6,
        };
        return IsValid(lexical);
    }

    /// <inheritdoc/>
    public static bool TryFormat(AddressFamily value, Span<char> destination, out int charsWritten)
    {
        ReadOnlySpan<char> name = value switch
        {
            AddressFamily.Ipv4 => "ipv4",
            _ => "ipv6",
        };
        bool fits = name.TryCopyTo(destination);
        charsWritten = fits ? name.Length : 0;
        return fits;
    }
}
