namespace RelaxCodec.Libvirt;

/// <summary>An interface that connects over TCP to the interface of another guest.</summary>
[Case("client")]
public sealed partial class ClientInterface : Interface
{
    /// <summary>The address of the other guest's host.</summary>
    [Order(2)]
    public required SocketSource Source { get; set; }
}

/// <summary>An interface that another guest's client interface connects to over TCP.</summary>
[Case("server")]
public sealed partial class ServerInterface : Interface
{
    /// <summary>The address to listen at.</summary>
    [Order(2)]
    public required ServerSource Source { get; set; }
}

/// <summary>An interface on a virtual network of all guests that join one multicast group.</summary>
[Case("mcast")]
public sealed partial class MulticastInterface : Interface
{
    /// <summary>The multicast group.</summary>
    [Order(2)]
    public required SocketSource Source { get; set; }
}

/// <summary>An interface whose traffic is carried in UDP datagrams.</summary>
[Case("udp"), Since("1.2.20")]
public sealed partial class UdpInterface : Interface
{
    /// <summary>Where datagrams are sent to and from.</summary>
    [Order(2)]
    public required UdpSource Source { get; set; }
}

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
