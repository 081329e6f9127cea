namespace RelaxCodec.Libvirt;

/// <summary>A port of a USB bus of the guest.</summary>
[Case("usb")]
public sealed partial class UsbPortAddress : DeviceAddress
{
    /// <summary>The bus.</summary>
    [Attr("bus"), Data<UsbBus>]
    public required ushort Bus { get; set; }

    /// <summary>The port, with the hubs before it: up to four numbers with dots between.</summary>
    [Attr("port"), Data<UsbPort>]
    public string? Port { get; set; }
}

/// <summary>A USB device of the host.</summary>
[Case("usb")]
public sealed partial class UsbHostAddress : HostAddress
{
    /// <summary>The bus.</summary>
    [Attr("bus"), Data<UsbNumber>]
    public required ushort Bus { get; set; }

    /// <summary>The number of the device on the bus.</summary>
    [Attr("device"), Data<UsbNumber>]
    public required ushort Device { get; set; }
}

/// <summary>The place of a USB device on the host.</summary>
[Element("address")]
public sealed partial class UsbSourceAddress
{
    /// <summary>The bus.</summary>
    [Attr("bus"), Data<UsbNumber>]
    public required ushort Bus { get; set; }

    /// <summary>The number of the device on the bus, which it gets anew whenever it is plugged in.</summary>
    [Attr("device"), Data<UsbNumber>, Choice("which")]
    public ushort? Device { get; set; }

    /// <summary>
    /// The port that the device is plugged into, with the hubs before it. (12.8.0 is the first release whose schema is known to have it.)
    /// </summary>
    [Attr("port"), Data<UsbPort>, Choice("which"), Since("12.8.0")]
    public string? Port { get; set; }
}

/// <summary>A USB bus of the guest.</summary>
[Datatype("usbBus", Mapping = typeof(NumberForm.Radix10<ushort>)), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,3}")]
public sealed partial class UsbBus;

/// <summary>A port of a USB bus, with the hubs before it.</summary>
[Datatype("usbPort", Expected = "a USB port: up to four numbers with dots between them, such as 1.2")]
[Data("string", Pattern = @"((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}")]
public sealed partial class UsbPort;

/// <summary>
/// A USB bus of the host, or a device on it. Printed in decimal, as libvirt does, unless that is longer than the three digits it may have.
/// </summary>
[Datatype("usbAddr", Mapping = typeof(NumberForm.AnyRadixInThreeDigits<ushort>)), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,3}")]
public sealed partial class UsbNumber;

/// <summary>The number of a USB vendor or product.</summary>
[Datatype("usbId", Mapping = typeof(NumberForm.AnyRadixAsHex4<ushort>)), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,4}")]
public sealed partial class UsbId;
