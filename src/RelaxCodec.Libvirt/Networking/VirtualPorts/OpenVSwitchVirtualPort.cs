namespace RelaxCodec.Libvirt;

/// <summary>A port of an Open vSwitch bridge, since libvirt 0.9.11.</summary>
[Case("openvswitch")]
public sealed partial class OpenVSwitchVirtualPort : VirtualPort
{
    /// <summary>The interface and its profile.</summary>
    public OpenVSwitchParameters? Parameters { get; set; }
}
