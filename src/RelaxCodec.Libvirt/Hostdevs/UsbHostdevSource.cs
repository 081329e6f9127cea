namespace RelaxCodec.Libvirt;

/// <summary>The USB device of the host: by vendor and product, by its place, or both.</summary>
[Element("source"), Ordered]
public sealed partial class UsbHostdevSource
{
    /// <summary>What to do if the device is missing, since libvirt 1.0.0.</summary>
    [Attr("startupPolicy")]
    public StartupPolicy? StartupPolicy { get; set; }

    /// <summary>What happens when the guest resets the device, since libvirt 8.6.0.</summary>
    [Attr("guestReset")]
    public UsbGuestReset? GuestReset { get; set; }

    /// <summary>The vendor.</summary>
    [Choice("device", "product")]
    public UsbVendor? Vendor { get; set; }

    /// <summary>The product.</summary>
    [Choice("device", "product")]
    public UsbProduct? Product { get; set; }

    /// <summary>The place of the device on the host.</summary>
    [Choice("device", "product", Optional = true), Choice("device", "address")]
    public UsbSourceAddress? Address { get; set; }
}
