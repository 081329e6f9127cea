namespace RelaxCodec.Libvirt;

/// <summary>The vendor of a USB device.</summary>
[Element("vendor")]
public sealed partial class UsbVendor
{
    /// <summary>The vendor's number.</summary>
    [Attr("id"), Data<UsbId>]
    public required LibvirtNumber Id { get; set; }
}
