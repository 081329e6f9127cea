namespace RelaxCodec.Libvirt;

/// <summary>The place of a USB device on the host.</summary>
[Element("address")]
public sealed partial class UsbSourceAddress
{
    /// <summary>The bus.</summary>
    [Attr("bus"), Data<UsbNumber>]
    public required LibvirtNumber Bus { get; set; }

    /// <summary>The number of the device on the bus.</summary>
    [Attr("device"), Data<UsbNumber>]
    public required LibvirtNumber Device { get; set; }
}
