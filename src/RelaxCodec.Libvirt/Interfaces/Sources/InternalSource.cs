namespace RelaxCodec.Libvirt;

/// <summary>An internal network of the hypervisor.</summary>
[Element("source")]
public sealed partial class InternalSource
{
    /// <summary>The name of the network.</summary>
    [Attr("name"), Data<DeviceName>]
    public required string Name { get; set; }
}
