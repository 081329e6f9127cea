namespace RelaxCodec.Libvirt;

/// <summary>A port of a USB bus of the guest.</summary>
[Case("usb")]
public sealed partial class UsbPortAddress : DeviceAddress
{
    /// <summary>The bus.</summary>
    [Attr("bus"), Data<UsbBus>]
    public required LibvirtNumber Bus { get; set; }

    /// <summary>The port, with the hubs before it: up to four numbers with dots between.</summary>
    [Attr("port"), Data<UsbPort>]
    public string? Port { get; set; }
}
