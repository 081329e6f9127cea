namespace RelaxCodec.Libvirt;

/// <summary>The host's side of a tap device, since libvirt 2.1.0.</summary>
[Element("source")]
public sealed partial class EthernetSource
{
    /// <summary>The IP addresses of the host's side.</summary>
    public List<InterfaceIp> Ips { get; } = [];

    /// <summary>The IP routes of the host's side.</summary>
    public List<Route> Routes { get; } = [];
}
