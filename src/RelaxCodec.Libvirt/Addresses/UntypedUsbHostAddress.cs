namespace RelaxCodec.Libvirt;

/// <summary>A USB device of the host, beside its vendor and product.</summary>
[Case(Absent = true)]
public sealed partial class UntypedUsbHostAddress : HostAddress
{
    /// <summary>The bus.</summary>
    [Attr("bus"), Data<UsbNumber>]
    public required LibvirtNumber Bus { get; set; }

    /// <summary>The number of the device on the bus.</summary>
    [Attr("device"), Data<UsbNumber>]
    public required LibvirtNumber Device { get; set; }
}
