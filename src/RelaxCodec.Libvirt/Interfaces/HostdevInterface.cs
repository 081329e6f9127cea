namespace RelaxCodec.Libvirt;

/// <summary>A NIC of the host assigned to the guest, usually an SR-IOV virtual function.</summary>
[Case("hostdev"), OrderOf(nameof(Driver), 1), Since("0.9.11")]
public sealed partial class HostdevInterface : Interface
{
    /// <summary>Whether libvirt detaches the device from the host and gives it back.</summary>
    [Attr("managed"), YesNo]
    public bool? Managed { get; set; }

    /// <summary>The device of the host.</summary>
    [Order(2)]
    public required HostdevInterfaceSource Source { get; set; }

    /// <summary>The profile of the port on the switch.</summary>
    [Order(4), Since("0.8.2")]
    public VirtualPort? VirtualPort { get; set; }
}

/// <summary>The NIC of the host that is assigned: by vendor and product (USB) or by its address (PCI or USB).</summary>
[Element("source"), Ordered]
public sealed partial class HostdevInterfaceSource
{
    /// <summary>Whether libvirt found the device missing and the domain started without it; set by libvirt.</summary>
    [Attr("missing"), YesNo]
    public bool? Missing { get; set; }

    /// <summary>The vendor of a USB device.</summary>
    [Choice("device", "product")]
    public UsbVendor? Vendor { get; set; }

    /// <summary>The product of a USB device.</summary>
    [Choice("device", "product")]
    public UsbProduct? Product { get; set; }

    /// <summary>Which of several USB devices of one vendor and product.</summary>
    [Choice("device", "product", Optional = true)]
    public UsbSourceAddress? UsbAddress { get; set; }

    /// <summary>The address of the device.</summary>
    [Choice("device", "address")]
    public HostAddress? Address { get; set; }
}
