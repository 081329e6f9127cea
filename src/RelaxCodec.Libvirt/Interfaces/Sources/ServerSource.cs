namespace RelaxCodec.Libvirt;

/// <summary>Where a server interface listens.</summary>
[Element("source")]
public sealed partial class ServerSource
{
    /// <summary>The IPv4 address; all if absent.</summary>
    [Attr("address"), Data<Ipv4Address>]
    public string? Address { get; set; }

    /// <summary>The port.</summary>
    [Attr("port"), Data<PortNumber>]
    public required int Port { get; set; }
}
