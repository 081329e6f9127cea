namespace RelaxCodec.Libvirt;

/// <summary>A USB device.</summary>
[Case("usb")]
public sealed partial class UsbHostdev : SubsystemHostdev
{
    /// <summary>The device of the host.</summary>
    public required UsbHostdevSource Source { get; set; }
}
