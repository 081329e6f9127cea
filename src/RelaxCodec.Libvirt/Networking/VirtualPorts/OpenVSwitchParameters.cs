namespace RelaxCodec.Libvirt;

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
