namespace RelaxCodec.Libvirt;

/// <summary>An interface on one of libvirt's virtual networks, which may also be a pool of assignable devices.</summary>
[Case("network")]
public sealed partial class NetworkInterface : Interface
{
    /// <summary>The network.</summary>
    [Order(2)]
    public required NetworkSource Source { get; set; }

    /// <summary>The profile of the port on the switch.</summary>
    [Order(4)]
    public VirtualPort? VirtualPort { get; set; }
}
