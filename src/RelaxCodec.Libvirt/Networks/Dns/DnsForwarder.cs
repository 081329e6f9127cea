namespace RelaxCodec.Libvirt;

/// <summary>A DNS server that is asked for some names, or for all, since libvirt 1.1.3.</summary>
[Element("forwarder")]
public sealed partial class DnsForwarder
{
    /// <summary>The domain whose names are asked for; all if absent. Since libvirt 2.2.0.</summary>
    [Attr("domain"), Data<DnsName>]
    public string? Domain { get; set; }

    /// <summary>The address of the server; the host's servers if absent.</summary>
    [Attr("addr"), Data<IpAddress>]
    public string? Address { get; set; }
}
