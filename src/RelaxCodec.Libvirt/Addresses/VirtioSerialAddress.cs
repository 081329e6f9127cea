namespace RelaxCodec.Libvirt;

/// <summary>A port of a virtio serial controller.</summary>
[Case("virtio-serial")]
public sealed partial class VirtioSerialAddress : DeviceAddress
{
    /// <summary>The controller.</summary>
    [Attr("controller"), Data<TwoDigits>]
    public required LibvirtNumber Controller { get; set; }

    /// <summary>The bus of the controller.</summary>
    [Attr("bus"), Data<TwoDigits>]
    public LibvirtNumber? Bus { get; set; }

    /// <summary>The port.</summary>
    [Attr("port"), Data<TwoDigits>]
    public LibvirtNumber? Port { get; set; }
}
