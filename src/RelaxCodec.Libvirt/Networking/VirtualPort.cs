namespace RelaxCodec.Libvirt;

/// <summary>What a switch is told of the guest's port.</summary>
[Element("virtualport"), Discriminator("type")]
public abstract partial class VirtualPort;

/// <summary>A port of an Open vSwitch bridge.</summary>
[Case("openvswitch"), Since("0.9.11")]
public sealed partial class OpenVSwitchVirtualPort : VirtualPort
{
    /// <summary>The interface and its profile.</summary>
    public OpenVSwitchParameters? Parameters { get; set; }
}

/// <summary>What Open vSwitch is told of a port.</summary>
[Element("parameters")]
public sealed partial class OpenVSwitchParameters
{
    /// <summary>The interface; libvirt makes a random one if it is absent.</summary>
    [Attr("interfaceid"), Data<Uuid>]
    public Guid? InterfaceId { get; set; }

    /// <summary>The port profile.</summary>
    [Attr("profileid"), Data<VirtualPortProfileId>]
    public string? ProfileId { get; set; }
}

/// <summary>A port of an 802.1Qbg switch (virtual station interfaces).</summary>
[Case("802.1Qbg"), Since("0.8.2")]
public sealed partial class QbgVirtualPort : VirtualPort
{
    /// <summary>The virtual station interface.</summary>
    public QbgParameters? Parameters { get; set; }
}

/// <summary>A virtual station interface (VSI).</summary>
[Element("parameters")]
public sealed partial class QbgParameters
{
    /// <summary>The manager of the database of types.</summary>
    [Attr("managerid"), Data<UInt8Number>]
    public byte? ManagerId { get; set; }

    /// <summary>The type.</summary>
    [Attr("typeid"), Data<UInt24Number>]
    public uint? TypeId { get; set; }

    /// <summary>The version of the type.</summary>
    [Attr("typeidversion"), Data<UInt8Number>]
    public byte? TypeIdVersion { get; set; }

    /// <summary>The instance; libvirt makes a random one if it is absent.</summary>
    [Attr("instanceid"), Data<Uuid>]
    public Guid? InstanceId { get; set; }
}

/// <summary>A port of an 802.1Qbh switch (port extenders).</summary>
[Case("802.1Qbh"), Since("0.8.2")]
public sealed partial class QbhVirtualPort : VirtualPort
{
    /// <summary>The port profile.</summary>
    public QbhParameters? Parameters { get; set; }
}

/// <summary>The profile of a port on an 802.1Qbh switch.</summary>
[Element("parameters")]
public sealed partial class QbhParameters
{
    /// <summary>The name of the profile.</summary>
    [Attr("profileid"), Data<VirtualPortProfileId>]
    public string? ProfileId { get; set; }
}

/// <summary>A port of a MidoNet bridge.</summary>
[Case("midonet"), Since("1.2.13")]
public sealed partial class MidonetVirtualPort : VirtualPort
{
    /// <summary>The interface.</summary>
    public required MidonetParameters Parameters { get; set; }
}

/// <summary>What MidoNet is told of a port.</summary>
[Element("parameters")]
public sealed partial class MidonetParameters
{
    /// <summary>The port of the virtual network.</summary>
    [Attr("interfaceid"), Data<Uuid>]
    public required Guid InterfaceId { get; set; }
}

/// <summary>A profile whose type the network decides.</summary>
[Case(Absent = true), Since("0.10.0")]
public sealed partial class UntypedVirtualPort : VirtualPort
{
    /// <summary>Parameters of any type.</summary>
    public UntypedParameters? Parameters { get; set; }
}

/// <summary>The parameters of a profile without a type.</summary>
[Element("parameters")]
public sealed partial class UntypedParameters
{
    /// <summary>The VSI manager, for 802.1Qbg.</summary>
    [Attr("managerid"), Data<UInt8Number>]
    public byte? ManagerId { get; set; }

    /// <summary>The VSI type, for 802.1Qbg.</summary>
    [Attr("typeid"), Data<UInt24Number>]
    public uint? TypeId { get; set; }

    /// <summary>The version of the VSI type, for 802.1Qbg.</summary>
    [Attr("typeidversion"), Data<UInt8Number>]
    public byte? TypeIdVersion { get; set; }

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

/// <summary>The name of a port profile.</summary>
[Datatype("virtualPortProfileID"), Data("string", MaxLength = 39)]
public sealed partial class VirtualPortProfileId;
