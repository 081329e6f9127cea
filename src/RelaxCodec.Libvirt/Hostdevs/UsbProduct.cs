namespace RelaxCodec.Libvirt;

/// <summary>The product that a USB device is.</summary>
[Element("product")]
public sealed partial class UsbProduct
{
    /// <summary>The vendor's number of the product.</summary>
    [Attr("id"), Data<UsbId>]
    public required LibvirtNumber Id { get; set; }
}
