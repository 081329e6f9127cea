namespace RelaxCodec.Libvirt;

/// <summary>The bridge of the host that an interface is a port of.</summary>
[Element("source")]
public sealed partial class BridgeSource
{
    /// <summary>The libvirt network that the interface came from, in the XML of a running domain.</summary>
    [Group]
    public NetworkReference? Network { get; set; }

    /// <summary>The name of the bridge.</summary>
    [Attr("bridge"), Data<BridgeName>]
    public required string Bridge { get; set; }

    /// <summary>Who maintains the bridge's table of MAC addresses.</summary>
    [Attr("macTableManager")]
    public MacTableManager? MacTableManager { get; set; }
}
