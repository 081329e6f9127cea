namespace RelaxCodec.Libvirt;

/// <summary>The DNS server of a network.</summary>
[Element("dns")]
public sealed partial class NetworkDns
{
    /// <summary>Whether there is one.</summary>
    [Attr("enable"), YesNo, Since("2.2.0")]
    public bool? Enable { get; set; }

    /// <summary>Whether names without a dot are asked for at the host's DNS servers.</summary>
    [Attr("forwardPlainNames"), YesNo, Since("1.1.2")]
    public bool? ForwardPlainNames { get; set; }

    /// <summary>The servers that are asked for names the server does not know.</summary>
    [Since("1.1.3")]
    public List<DnsForwarder> Forwarders { get; } = [];

    /// <summary>The TXT records.</summary>
    public List<DnsText> Texts { get; } = [];

    /// <summary>The SRV records.</summary>
    [Since("0.9.9")]
    public List<DnsService> Services { get; } = [];

    /// <summary>The names of hosts.</summary>
    public List<DnsHost> Hosts { get; } = [];
}

/// <summary>A DNS server that is asked for some names, or for all.</summary>
[Element("forwarder")]
public sealed partial class DnsForwarder
{
    /// <summary>The domain whose names are asked for; all if absent.</summary>
    [Attr("domain"), Data<DnsName>, Since("2.2.0")]
    public string? Domain { get; set; }

    /// <summary>The address of the server; the host's servers if absent.</summary>
    [Attr("addr"), Data<IpAddress>]
    public string? Address { get; set; }

    /// <summary>The port of the server; 53 if absent.</summary>
    [Attr("port"), Data<NetworkPort>, Since("12.0.0")]
    public int? Port { get; set; }
}

/// <summary>A TXT record.</summary>
[Element("txt")]
public sealed partial class DnsText
{
    /// <summary>The name of the record.</summary>
    [Attr("name"), Data<DnsName>]
    public required string Name { get; set; }

    /// <summary>The text.</summary>
    [Attr("value")]
    public required string Value { get; set; }
}

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

/// <summary>An SRV record.</summary>
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

/// <summary>The protocol of a service.</summary>
public enum DnsProtocol : byte
{
    /// <summary>TCP.</summary>
    Tcp,

    /// <summary>UDP.</summary>
    Udp,
}

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
