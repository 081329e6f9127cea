namespace RelaxCodec.Libvirt;

/// <summary>A network interface of the host, moved into the container.</summary>
[Case("net")]
public sealed partial class NetHostdev : CapabilitiesHostdev
{
    /// <summary>The network interface of the host.</summary>
    public required NetHostdevSource Source { get; set; }

    /// <summary>The IP addresses of the interface in the container, since libvirt 1.2.12.</summary>
    public List<InterfaceIp> Ips { get; } = [];

    /// <summary>The IP routes of the container, since libvirt 1.2.12.</summary>
    public List<Route> Routes { get; } = [];
}
