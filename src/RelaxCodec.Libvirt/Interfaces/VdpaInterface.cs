namespace RelaxCodec.Libvirt;

/// <summary>An interface on a vDPA device of the host, whose hardware speaks virtio.</summary>
[Case("vdpa"), Since("6.9.0")]
public sealed partial class VdpaInterface : Interface
{
    /// <summary>The device of the host.</summary>
    [Order(2)]
    public required VdpaSource Source { get; set; }
}

/// <summary>A vDPA device of the host.</summary>
[Element("source")]
public sealed partial class VdpaSource
{
    /// <summary>The path of the character device, such as <c>/dev/vhost-vdpa-0</c>.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }
}
