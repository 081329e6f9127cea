namespace RelaxCodec.Libvirt;

/// <summary>A family of network addresses.</summary>
public enum AddressFamily
{
    /// <summary>IPv4.</summary>
    Ipv4,

    /// <summary>IPv6.</summary>
    Ipv6,
}
