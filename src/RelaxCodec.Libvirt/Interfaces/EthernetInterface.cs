namespace RelaxCodec.Libvirt;

/// <summary>An interface on a tap device that a script connects, or nothing does.</summary>
[Case("ethernet")]
public sealed partial class EthernetInterface : Interface
{
    /// <summary>The addresses and routes of the host's side.</summary>
    [Order(2)]
    public EthernetSource? Source { get; set; }
}

/// <summary>The host's side of a tap device, since libvirt 2.1.0.</summary>
[Element("source")]
public sealed partial class EthernetSource
{
    /// <summary>The IP addresses of the host's side.</summary>
    public List<InterfaceIp> Ips { get; } = [];

    /// <summary>The IP routes of the host's side.</summary>
    public List<Route> Routes { get; } = [];
}
