namespace RelaxCodec.Libvirt;

/// <summary>A PCI device of a pool, since libvirt 0.10.0.</summary>
[Element("address")]
public sealed partial class ForwardAddress
{
    /// <summary>The kind of address: there is one.</summary>
    [Attr("type")]
    public ForwardAddressType Type { get; set; }

    /// <summary>The coordinates.</summary>
    [Group]
    public PciLocation Location { get; set; } = new();

    /// <summary>The number of guest interfaces that use the device, in the XML of a running network.</summary>
    [Attr("connections"), Data("unsignedInt")]
    public uint? Connections { get; set; }
}
