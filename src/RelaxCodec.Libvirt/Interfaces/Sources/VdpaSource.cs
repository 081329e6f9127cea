namespace RelaxCodec.Libvirt;

/// <summary>A vDPA device of the host.</summary>
[Element("source")]
public sealed partial class VdpaSource
{
    /// <summary>The path of the character device, such as <c>/dev/vhost-vdpa-0</c>.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }
}
