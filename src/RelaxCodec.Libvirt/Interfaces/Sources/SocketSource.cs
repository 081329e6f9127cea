namespace RelaxCodec.Libvirt;

/// <summary>The address of a multicast group or of the server to connect to.</summary>
[Element("source")]
public sealed partial class SocketSource
{
    /// <summary>The IPv4 address.</summary>
    [Attr("address"), Data<Ipv4Address>]
    public required string Address { get; set; }

    /// <summary>The port.</summary>
    [Attr("port"), Data<PortNumber>]
    public required int Port { get; set; }
}
