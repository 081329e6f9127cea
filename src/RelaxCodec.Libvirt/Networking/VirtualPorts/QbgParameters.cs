namespace RelaxCodec.Libvirt;

/// <summary>A virtual station interface (VSI).</summary>
[Element("parameters")]
public sealed partial class QbgParameters
{
    /// <summary>The manager of the database of types.</summary>
    [Attr("managerid"), Data<UInt8Number>]
    public LibvirtNumber? ManagerId { get; set; }

    /// <summary>The type.</summary>
    [Attr("typeid"), Data<UInt24Number>]
    public LibvirtNumber? TypeId { get; set; }

    /// <summary>The version of the type.</summary>
    [Attr("typeidversion"), Data<UInt8Number>]
    public LibvirtNumber? TypeIdVersion { get; set; }

    /// <summary>The instance; libvirt makes a random one if it is absent.</summary>
    [Attr("instanceid"), Data<Uuid>]
    public Guid? InstanceId { get; set; }
}
