namespace RelaxCodec.Libvirt;

/// <summary>A network interface of the host.</summary>
[Element("source")]
public sealed partial class NetHostdevSource
{
    /// <summary>The name of the interface.</summary>
    [Element("interface"), Data<DeviceName>]
    public required string Device { get; set; }
}
