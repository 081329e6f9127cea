namespace RelaxCodec.Libvirt;

/// <summary>The libvirt network that an interface is connected to.</summary>
[Element("source")]
public sealed partial class NetworkSource
{
    /// <summary>The name of the network.</summary>
    [Attr("network")]
    public required string Network { get; set; }

    /// <summary>The class of connections within the network, since libvirt 0.9.4.</summary>
    [Attr("portgroup"), Data<DeviceName>]
    public string? PortGroup { get; set; }

    /// <summary>The port of the running network, set by libvirt, since 5.1.0.</summary>
    [Attr("portid"), Data<Uuid>]
    public Guid? PortId { get; set; }

    /// <summary>The bridge of the network, in the XML of a running domain.</summary>
    [Group]
    public BridgeReference? Bridge { get; set; }
}
