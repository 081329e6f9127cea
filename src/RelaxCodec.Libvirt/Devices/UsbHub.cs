namespace RelaxCodec.Libvirt;

/// <summary>A device that has several ports and takes one.</summary>
[Element("hub")]
public sealed partial class UsbHub : IAddressedDevice
{
    /// <summary>The bus: there is one.</summary>
    [Attr("type")]
    public HubType Type { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>The bus of a hub.</summary>
public enum HubType : byte
{
    /// <summary>USB.</summary>
    [Value("usb")]
    Usb,
}
