namespace RelaxCodec.Libvirt;

/// <summary>A network device of a pool.</summary>
[Element("interface")]
public sealed partial class ForwardInterface
{
    /// <summary>The name of the device.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }

    /// <summary>The number of guest interfaces that use the device, in the XML of a running network, since libvirt 0.10.0.</summary>
    [Attr("connections"), Data("unsignedInt")]
    public uint? Connections { get; set; }
}
