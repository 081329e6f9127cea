namespace RelaxCodec.Libvirt;

/// <summary>An interface whose traffic is carried in UDP datagrams, since libvirt 1.2.20.</summary>
[Case("udp")]
public sealed partial class UdpInterface : Interface
{
    /// <summary>Where datagrams are sent to and from.</summary>
    [Order(2)]
    public required UdpSource Source { get; set; }
}
