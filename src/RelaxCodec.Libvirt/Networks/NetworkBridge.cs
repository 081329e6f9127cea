namespace RelaxCodec.Libvirt;

/// <summary>The bridge that a network's guests are connected to.</summary>
[Element("bridge")]
public sealed partial class NetworkBridge
{
    /// <summary>The name of the device; libvirt chooses one (<c>virbr0</c>) if it is absent.</summary>
    [Attr("name"), Data<DeviceName>]
    public string? Name { get; set; }

    /// <summary>The zone of firewalld that the bridge is in, since libvirt 5.1.0.</summary>
    [Attr("zone"), Data<ZoneName>]
    public string? Zone { get; set; }

    /// <summary>Whether the bridge takes part in the spanning tree protocol; it does if absent.</summary>
    [Attr("stp"), OnOff]
    public bool? SpanningTree { get; set; }

    /// <summary>The delay before a port forwards, in seconds; 0 if absent.</summary>
    [Attr("delay"), Data("unsignedLong")]
    public ulong? Delay { get; set; }

    /// <summary>Who maintains the bridge's table of MAC addresses, since libvirt 1.2.11.</summary>
    [Attr("macTableManager")]
    public MacTableManager? MacTableManager { get; set; }
}

/// <summary>The name of a firewalld zone.</summary>
[Datatype("zoneName"), Data("string", Pattern = @"[a-zA-Z0-9_\-]+")]
public sealed partial class ZoneName;

/// <summary>The MAC address of a network's bridge, since libvirt 0.8.8.</summary>
[Element("mac")]
public sealed partial class NetworkMac
{
    /// <summary>The address, unicast.</summary>
    [Attr("address"), Data<UnicastMacAddress>]
    public required MacAddress Address { get; set; }
}

/// <summary>The DNS domain of a network's guests, since libvirt 0.4.5.</summary>
[Element("domain")]
public sealed partial class NetworkDomain
{
    /// <summary>The name of the domain.</summary>
    [Attr("name"), Data<DnsName>]
    public required string Name { get; set; }

    /// <summary>Whether names of the domain are never asked for at the host's DNS servers, since libvirt 1.2.12.</summary>
    [Attr("localOnly"), YesNo]
    public bool? LocalOnly { get; set; }
}
