namespace RelaxCodec.Libvirt;

/// <summary>The device of the host that user-mode traffic leaves through, since libvirt 9.0.0.</summary>
[Element("source")]
public sealed partial class UserSource
{
    /// <summary>The name of the device.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }
}
