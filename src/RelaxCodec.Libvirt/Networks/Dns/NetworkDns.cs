namespace RelaxCodec.Libvirt;

/// <summary>The DNS server of a network, since libvirt 0.9.3.</summary>
[Element("dns")]
public sealed partial class NetworkDns
{
    /// <summary>Whether there is one, since libvirt 2.2.0.</summary>
    [Attr("enable"), YesNo]
    public bool? Enable { get; set; }

    /// <summary>Whether names without a dot are asked for at the host's DNS servers, since libvirt 1.1.2.</summary>
    [Attr("forwardPlainNames"), YesNo]
    public bool? ForwardPlainNames { get; set; }

    /// <summary>The servers that are asked for names the server does not know, since libvirt 1.1.3.</summary>
    public List<DnsForwarder> Forwarders { get; } = [];

    /// <summary>The TXT records.</summary>
    public List<DnsText> Texts { get; } = [];

    /// <summary>The SRV records, since libvirt 0.9.9.</summary>
    public List<DnsService> Services { get; } = [];

    /// <summary>The names of hosts.</summary>
    public List<DnsHost> Hosts { get; } = [];
}
