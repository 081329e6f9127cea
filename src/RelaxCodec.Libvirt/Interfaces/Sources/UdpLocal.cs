namespace RelaxCodec.Libvirt;

/// <summary>The host's end of a UDP tunnel.</summary>
[Element("local")]
public sealed partial class UdpLocal
{
    /// <summary>The IPv4 address.</summary>
    [Attr("address"), Data<Ipv4Address>]
    public required string Address { get; set; }

    /// <summary>The port.</summary>
    [Attr("port"), Data<PortNumber>]
    public required int Port { get; set; }
}
