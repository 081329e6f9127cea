namespace RelaxCodec.Libvirt;

/// <summary>A USB device of the host.</summary>
[Case("usb")]
public sealed partial class UsbHostAddress : HostAddress
{
    /// <summary>The bus.</summary>
    [Attr("bus"), Data<UsbNumber>]
    public required LibvirtNumber Bus { get; set; }

    /// <summary>The number of the device on the bus.</summary>
    [Attr("device"), Data<UsbNumber>]
    public required LibvirtNumber Device { get; set; }
}
