namespace RelaxCodec.Libvirt;

/// <summary>The parameters of a profile without a type.</summary>
[Element("parameters")]
public sealed partial class UntypedParameters
{
    /// <summary>The VSI manager, for 802.1Qbg.</summary>
    [Attr("managerid"), Data<UInt8Number>]
    public LibvirtNumber? ManagerId { get; set; }

    /// <summary>The VSI type, for 802.1Qbg.</summary>
    [Attr("typeid"), Data<UInt24Number>]
    public LibvirtNumber? TypeId { get; set; }

    /// <summary>The version of the VSI type, for 802.1Qbg.</summary>
    [Attr("typeidversion"), Data<UInt8Number>]
    public LibvirtNumber? TypeIdVersion { get; set; }

    /// <summary>The VSI instance, for 802.1Qbg.</summary>
    [Attr("instanceid"), Data<Uuid>]
    public Guid? InstanceId { get; set; }

    /// <summary>The interface, for Open vSwitch and MidoNet.</summary>
    [Attr("interfaceid"), Data<Uuid>]
    public Guid? InterfaceId { get; set; }

    /// <summary>The port profile, for 802.1Qbh and Open vSwitch.</summary>
    [Attr("profileid"), Data<VirtualPortProfileId>]
    public string? ProfileId { get; set; }
}
