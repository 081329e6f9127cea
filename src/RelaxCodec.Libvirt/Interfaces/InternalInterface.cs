namespace RelaxCodec.Libvirt;

/// <summary>An interface on an internal network of the hypervisor, such as VirtualBox's.</summary>
[Case("internal")]
public sealed partial class InternalInterface : Interface
{
    /// <summary>The internal network.</summary>
    [Order(2)]
    public required InternalSource Source { get; set; }
}
