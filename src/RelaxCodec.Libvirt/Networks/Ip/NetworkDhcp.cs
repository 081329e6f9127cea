namespace RelaxCodec.Libvirt;

/// <summary>The DHCP server of a network, since libvirt 0.3.0.</summary>
[Element("dhcp")]
public sealed partial class NetworkDhcp
{
    /// <summary>The addresses that are given to any guest.</summary>
    public List<DhcpRange> Ranges { get; } = [];

    /// <summary>The addresses that are given to one guest each.</summary>
    public List<DhcpHost> Hosts { get; } = [];

    /// <summary>What guests boot from, since libvirt 0.7.1.</summary>
    public DhcpBoot? Boot { get; set; }
}
