namespace RelaxCodec.Libvirt;

/// <summary>An SRV record, since libvirt 0.9.9.</summary>
[Element("srv")]
public sealed partial class DnsService
{
    /// <summary>The name of the service.</summary>
    [Attr("service")]
    public required string Service { get; set; }

    /// <summary>The protocol of the service.</summary>
    [Attr("protocol"), Data<DnsProtocolName>]
    public required DnsProtocol Protocol { get; set; }

    /// <summary>The domain that the service is for; the network's own if absent.</summary>
    [Attr("domain"), Data<DnsName>]
    public string? Domain { get; set; }

    /// <summary>The host that has the service.</summary>
    [Attr("target")]
    public string? Target { get; set; }

    /// <summary>The port of the service.</summary>
    [Attr("port"), Data<UnsignedShort>]
    public int? Port { get; set; }

    /// <summary>The priority of the host; the lowest is asked first.</summary>
    [Attr("priority"), Data<UnsignedShort>]
    public int? Priority { get; set; }

    /// <summary>The share of requests among hosts of one priority.</summary>
    [Attr("weight"), Data<UnsignedShort>]
    public int? Weight { get; set; }
}
