namespace RelaxCodec.Libvirt;

/// <summary>An interface on one of libvirt's virtual networks, which may also be a pool of assignable devices.</summary>
[Case("network")]
public sealed partial class NetworkInterface : Interface
{
    /// <summary>The network.</summary>
    [Order(2)]
    public required NetworkSource Source { get; set; }

    /// <summary>The profile of the port on the switch.</summary>
    [Order(4), Since("0.8.2")]
    public VirtualPort? VirtualPort { get; set; }
}

/// <summary>The libvirt network that an interface is connected to.</summary>
[Element("source")]
public sealed partial class NetworkSource
{
    /// <summary>The name of the network.</summary>
    [Attr("network")]
    public required string Network { get; set; }

    /// <summary>The class of connections within the network.</summary>
    [Attr("portgroup"), Data<DeviceName>, Since("0.9.4")]
    public string? PortGroup { get; set; }

    /// <summary>The port of the running network, set by libvirt.</summary>
    [Attr("portid"), Data<Uuid>, Since("5.1.0")]
    public Guid? PortId { get; set; }

    /// <summary>The bridge of the network, in the XML of a running domain.</summary>
    [Group]
    public BridgeReference? Bridge { get; set; }
}

/// <summary>The libvirt network behind a bridge or a direct attachment.</summary>
[Group]
public sealed partial class NetworkReference
{
    /// <summary>The name of the network.</summary>
    [Attr("network")]
    public required string Network { get; set; }

    /// <summary>The class of connections within the network.</summary>
    [Attr("portgroup"), Data<DeviceName>, Since("0.9.4")]
    public string? PortGroup { get; set; }

    /// <summary>The port of the running network, set by libvirt.</summary>
    [Attr("portid"), Data<Uuid>, Since("5.1.0")]
    public Guid? PortId { get; set; }
}
