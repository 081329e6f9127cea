namespace RelaxCodec.Libvirt;

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
