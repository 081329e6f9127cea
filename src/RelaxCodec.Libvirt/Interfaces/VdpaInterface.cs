namespace RelaxCodec.Libvirt;

/// <summary>An interface on a vDPA device of the host, whose hardware speaks virtio, since libvirt 6.9.0.</summary>
[Case("vdpa")]
public sealed partial class VdpaInterface : Interface
{
    /// <summary>The device of the host.</summary>
    [Order(2)]
    public required VdpaSource Source { get; set; }
}
