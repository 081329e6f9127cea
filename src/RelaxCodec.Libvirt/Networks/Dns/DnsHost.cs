namespace RelaxCodec.Libvirt;

/// <summary>The names of a host.</summary>
[Element("host")]
public sealed partial class DnsHost
{
    /// <summary>The address of the host.</summary>
    [Attr("ip"), Data<IpAddress>]
    public required string Ip { get; set; }

    /// <summary>The names.</summary>
    [Element("hostname"), Data<DnsName>, OneOrMore]
    public List<string> HostNames { get; } = [];
}
