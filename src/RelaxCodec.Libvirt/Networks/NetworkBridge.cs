namespace RelaxCodec.Libvirt;

/// <summary>The bridge that a network's guests are connected to.</summary>
[Element("bridge")]
public sealed partial class NetworkBridge
{
    /// <summary>The name of the device; libvirt chooses one (<c>virbr0</c>) if it is absent.</summary>
    [Attr("name"), Data<DeviceName>]
    public string? Name { get; set; }

    /// <summary>The zone of firewalld that the bridge is in.</summary>
    [Attr("zone"), Data<ZoneName>, Since("5.1.0")]
    public string? Zone { get; set; }

    /// <summary>Whether the bridge takes part in the spanning tree protocol; it does if absent.</summary>
    [Attr("stp"), OnOff]
    public bool? SpanningTree { get; set; }

    /// <summary>The delay before a port forwards, in seconds; 0 if absent.</summary>
    [Attr("delay"), Data("unsignedLong")]
    public ulong? Delay { get; set; }

    /// <summary>Who maintains the bridge's table of MAC addresses.</summary>
    [Attr("macTableManager"), Since("1.2.11")]
    public MacTableManager? MacTableManager { get; set; }
}

/// <summary>The name of a firewalld zone.</summary>
[Datatype("zoneName", Expected = "the name of a firewall zone: letters, digits, '_' and '-'")]
[Data("string", Pattern = @"[a-zA-Z0-9_\-]+")]
public sealed partial class ZoneName;

/// <summary>The MAC address of a network's bridge.</summary>
[Element("mac")]
public sealed partial class NetworkMac
{
    /// <summary>The address, unicast.</summary>
    [Attr("address"), Data<UnicastMacAddress>]
    public required MacAddress Address { get; set; }
}

/// <summary>The DNS domain of a network's guests.</summary>
[Element("domain")]
public sealed partial class NetworkDomain
{
    /// <summary>The name of the domain.</summary>
    [Attr("name"), Data<DnsName>]
    public required string Name { get; set; }

    /// <summary>Whether names of the domain are never asked for at the host's DNS servers.</summary>
    [Attr("localOnly"), YesNo, Since("1.2.12")]
    public bool? LocalOnly { get; set; }

    /// <summary>Whether the DNS server of the network is registered with systemd-resolved for the domain.</summary>
    [Attr("register"), YesNo, Since("10.1.0")]
    public bool? Register { get; set; }
}
