namespace RelaxCodec.Libvirt;

/// <summary>The bridge behind a network.</summary>
[Group]
public sealed partial class BridgeReference
{
    /// <summary>The name of the bridge.</summary>
    [Attr("bridge"), Data<BridgeName>]
    public required string Bridge { get; set; }

    /// <summary>Who maintains the bridge's table of MAC addresses.</summary>
    [Attr("macTableManager")]
    public MacTableManager? MacTableManager { get; set; }
}
