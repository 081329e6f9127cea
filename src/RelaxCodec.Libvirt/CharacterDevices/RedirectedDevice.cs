namespace RelaxCodec.Libvirt;

/// <summary>A port of the guest for a USB device that is somewhere else, behind a character device.</summary>
[Element("redirdev"), FullEndElement]
public sealed partial class RedirectedDevice : IBootDevice
{
    /// <summary>The bus of the device: there is one.</summary>
    [Attr("bus")]
    public RedirectedBus Bus { get; set; }

    /// <summary>The host's end of the character device.</summary>
    [Group]
    public required CharacterBackend Backend { get; set; }

    /// <inheritdoc/>
    [Since("1.0.1")]
    public DeviceBoot? Boot { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>The bus of a redirected device.</summary>
public enum RedirectedBus : byte
{
    /// <summary>USB.</summary>
    [Value("usb")]
    Usb,
}

/// <summary>Which USB devices may be redirected to the guest. The first rule that a device fits decides.</summary>
[Element("redirfilter")]
public sealed partial class RedirectionFilter
{
    /// <summary>The rules; a device that fits none is not redirected.</summary>
    public List<RedirectionRule> Rules { get; } = [];
}

/// <summary>
/// A rule for the USB devices that have all that it names. What is absent may be anything, and so may what is written as -1, which stays as
/// it is.
/// </summary>
[Element("usbdev")]
public sealed partial class RedirectionRule
{
    /// <summary>The USB class, such as 0x08 for mass storage.</summary>
    [Attr("class"), Data<RedirectedClass>]
    public byte? Class { get; set; }

    /// <summary>The number of the vendor.</summary>
    [Attr("vendor"), Data<RedirectedId>]
    public ushort? Vendor { get; set; }

    /// <summary>The vendor's number of the product.</summary>
    [Attr("product"), Data<RedirectedId>]
    public ushort? Product { get; set; }

    /// <summary>The revision of the device (not of the USB protocol), such as 2.56, or -1.</summary>
    [Attr("version"), Data<RedirectedVersion>]
    public string? Version { get; set; }

    /// <summary>Whether such devices are redirected.</summary>
    [Attr("allow"), YesNo]
    public required bool Allow { get; set; }
}

/// <summary>A USB class, or -1 for any. Printed in capital hexadecimal digits, as libvirt does.</summary>
[Datatype("usbClassOrAny", Mapping = typeof(NumberForm.AnyRadixAsCapitalHex2<byte>))]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,2}")]
[Data("string", Pattern = "-1")]
public sealed partial class RedirectedClass;

/// <summary>The number of a USB vendor or product, or -1 for any. Printed in capital hexadecimal digits, as libvirt does.</summary>
[Datatype("usbIdOrAny", Mapping = typeof(NumberForm.AnyRadixAsCapitalHex4<ushort>))]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,4}")]
[Data("string", Pattern = "-1")]
public sealed partial class RedirectedId;

/// <summary>The revision of a USB device, or -1 for any.</summary>
[Datatype("usbVersionOrAny", Expected = "a version of two numbers such as 2.56, or -1 for any")]
[Data("string", Pattern = "[0-9]{1,2}.[0-9]{1,2}")]
[Data("string", Pattern = "-1")]
public sealed partial class RedirectedVersion;
