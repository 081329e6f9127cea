namespace RelaxCodec.Libvirt;

/// <summary>An address that is given to one guest: known by its MAC address (IPv4), its DHCP identifier (IPv6) or its name.</summary>
[Element("host")]
public sealed partial class DhcpHost
{
    /// <summary>The MAC address of the guest.</summary>
    [Attr("mac"), Data<UnicastMacAddress>, Choice("host", "mac")]
    public MacAddress? Mac { get; set; }

    /// <summary>The DHCP unique identifier of the guest, since libvirt 1.0.3.</summary>
    [Attr("id"), Data<DhcpUniqueIdentifier>, Choice("host", "id")]
    public string? Id { get; set; }

    /// <summary>The name of the guest.</summary>
    [Attr("name"), Choice("host", "mac", Optional = true), Choice("host", "id", Optional = true), Choice("host", "name")]
    public string? Name { get; set; }

    /// <summary>The address.</summary>
    [Attr("ip"), Data<IpAddress>]
    public required string Ip { get; set; }

    /// <summary>How long the address is given for.</summary>
    public DhcpLease? Lease { get; set; }
}
