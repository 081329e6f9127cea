namespace RelaxCodec.Libvirt;

/// <summary>The device on the guest's side of a container's interface, since libvirt 1.2.7.</summary>
[Element("guest")]
public sealed partial class InterfaceGuest
{
    /// <summary>The name that the device is to have.</summary>
    [Attr("dev"), Data<DeviceName>]
    public string? Device { get; set; }

    /// <summary>The name that the device has, in the XML of a running domain.</summary>
    [Attr("actual"), Data<DeviceName>]
    public string? Actual { get; set; }
}
