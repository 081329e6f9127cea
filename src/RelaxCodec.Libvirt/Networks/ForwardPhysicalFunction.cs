namespace RelaxCodec.Libvirt;

/// <summary>The SR-IOV physical function whose virtual functions are a pool, since libvirt 0.9.10.</summary>
[Element("pf")]
public sealed partial class ForwardPhysicalFunction
{
    /// <summary>The name of its network device.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }
}
