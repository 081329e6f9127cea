namespace RelaxCodec.Libvirt;

/// <summary>A place behind a disk controller; what is absent is 0.</summary>
[Case("drive")]
public sealed partial class DriveAddress : DeviceAddress
{
    /// <summary>The controller.</summary>
    [Attr("controller"), Data<TwoDigits>]
    public LibvirtNumber? Controller { get; set; }

    /// <summary>The bus of the controller.</summary>
    [Attr("bus"), Data<TwoDigits>]
    public LibvirtNumber? Bus { get; set; }

    /// <summary>The target on the bus.</summary>
    [Attr("target"), Data<TwoDigits>]
    public LibvirtNumber? Target { get; set; }

    /// <summary>The unit of the target.</summary>
    [Attr("unit"), Data<DriveUnit>]
    public LibvirtNumber? Unit { get; set; }
}
