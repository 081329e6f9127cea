namespace RelaxCodec.Libvirt;

/// <summary>An interface on a tap device that a script connects, or nothing does.</summary>
[Case("ethernet")]
public sealed partial class EthernetInterface : Interface
{
    /// <summary>The addresses and routes of the host's side.</summary>
    [Order(2), Since("2.1.0")]
    public EthernetSource? Source { get; set; }
}

/// <summary>The host's side of a tap device.</summary>
[Element("source")]
public sealed partial class EthernetSource
{
    /// <summary>The IP addresses of the host's side.</summary>
    [Since("1.2.12")]
    public List<InterfaceIp> Ips { get; } = [];

    /// <summary>The IP routes of the host's side.</summary>
    [Since("1.0.6")]
    public List<Route> Routes { get; } = [];
}
