namespace RelaxCodec.Libvirt;

/// <summary>The two ends of a UDP tunnel.</summary>
[Element("source")]
public sealed partial class UdpSource
{
    /// <summary>The IPv4 address that datagrams are sent to.</summary>
    [Attr("address"), Data<Ipv4Address>]
    public required string Address { get; set; }

    /// <summary>The port that datagrams are sent to.</summary>
    [Attr("port"), Data<PortNumber>]
    public required int Port { get; set; }

    /// <summary>Where datagrams are sent from.</summary>
    public required UdpLocal Local { get; set; }
}
