namespace RelaxCodec.Libvirt;

/// <summary>A USB device.</summary>
[Case("usb")]
public sealed partial class UsbHostdev : SubsystemHostdev
{
    /// <summary>The device of the host.</summary>
    public required UsbHostdevSource Source { get; set; }
}

/// <summary>The USB device of the host: by vendor and product, by its place, or both.</summary>
[Element("source"), Ordered]
public sealed partial class UsbHostdevSource
{
    /// <summary>What to do if the device is missing.</summary>
    [Attr("startupPolicy"), Since("1.0.0")]
    public StartupPolicy? StartupPolicy { get; set; }

    /// <summary>What happens when the guest resets the device.</summary>
    [Attr("guestReset"), Since("8.6.0")]
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

/// <summary>The vendor of a USB device.</summary>
[Element("vendor")]
public sealed partial class UsbVendor
{
    /// <summary>The vendor's number.</summary>
    [Attr("id"), Data<UsbId>]
    public required ushort Id { get; set; }
}

/// <summary>The product that a USB device is.</summary>
[Element("product")]
public sealed partial class UsbProduct
{
    /// <summary>The vendor's number of the product.</summary>
    [Attr("id"), Data<UsbId>]
    public required ushort Id { get; set; }
}

/// <summary>What to do if a device of the host is missing.</summary>
public enum StartupPolicy : byte
{
    /// <summary>Fail.</summary>
    [Value("mandatory")]
    Mandatory,

    /// <summary>Fail on boot, drop the device on migration, restore and revert.</summary>
    [Value("requisite")]
    Requisite,

    /// <summary>Drop the device.</summary>
    [Value("optional")]
    Optional,
}

/// <summary>What happens when the guest resets a USB device.</summary>
public enum UsbGuestReset : byte
{
    /// <summary>Nothing.</summary>
    [Value("off")]
    Off,

    /// <summary>The device is reset if it is not initialized.</summary>
    [Value("uninitialized")]
    Uninitialized,

    /// <summary>The device is reset.</summary>
    [Value("on")]
    On,
}
