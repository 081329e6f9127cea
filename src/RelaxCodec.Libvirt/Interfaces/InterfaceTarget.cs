namespace RelaxCodec.Libvirt;

/// <summary>The device on the host's side of an interface.</summary>
[Element("target")]
public sealed partial class InterfaceTarget
{
    /// <summary>The name of the device; names such as <c>vnet0</c> are libvirt's own and are chosen anew at each start.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }

    /// <summary>Whether libvirt makes and sets up the device, since libvirt 5.7.0.</summary>
    [Attr("managed"), YesNo]
    public bool? Managed { get; set; }
}
