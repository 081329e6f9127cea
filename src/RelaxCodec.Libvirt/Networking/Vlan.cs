namespace RelaxCodec.Libvirt;

/// <summary>The VLAN tags of guest traffic, on Open vSwitch bridges and SR-IOV virtual functions, since libvirt 0.10.0.</summary>
[Element("vlan")]
public sealed partial class Vlan
{
    /// <summary>Whether the guest tags its packets itself; it does if there is more than one tag.</summary>
    [Attr("trunk")]
    public VlanTrunk? Trunk { get; set; }

    /// <summary>The tags.</summary>
    [OneOrMore]
    public List<VlanTag> Tags { get; } = [];
}
