namespace RelaxCodec.Libvirt;

/// <summary>An interface on a virtual network of all guests that join one multicast group.</summary>
[Case("mcast")]
public sealed partial class MulticastInterface : Interface
{
    /// <summary>The multicast group.</summary>
    [Order(2)]
    public required SocketSource Source { get; set; }
}
