namespace RelaxCodec.Libvirt;

/// <summary>An interface on an internal network of the hypervisor, such as VirtualBox's.</summary>
[Case("internal")]
public sealed partial class InternalInterface : Interface
{
    /// <summary>The internal network.</summary>
    [Order(2)]
    public required InternalSource Source { get; set; }
}

/// <summary>An internal network of the hypervisor.</summary>
[Element("source")]
public sealed partial class InternalSource
{
    /// <summary>The name of the network.</summary>
    [Attr("name"), Data<DeviceName>]
    public required string Name { get; set; }
}
