namespace RelaxCodec.Libvirt;

/// <summary>An interface on a bridge of the host.</summary>
[Case("bridge")]
public sealed partial class BridgeInterface : Interface
{
    /// <summary>The bridge.</summary>
    [Order(2)]
    public BridgeSource? Source { get; set; }

    /// <summary>The profile of the port on the switch.</summary>
    [Order(4)]
    public VirtualPort? VirtualPort { get; set; }
}
