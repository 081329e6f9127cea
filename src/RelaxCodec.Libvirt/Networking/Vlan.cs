namespace RelaxCodec.Libvirt;

/// <summary>The VLAN tags of guest traffic, on Open vSwitch bridges and SR-IOV virtual functions.</summary>
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

/// <summary>Whether a guest tags its packets itself: it can only be said that it does.</summary>
public enum VlanTrunk : byte
{
    /// <summary>It does.</summary>
    [Value("yes")]
    Yes,
}

/// <summary>A VLAN tag.</summary>
[Element("tag")]
public sealed partial class VlanTag
{
    /// <summary>The number of the VLAN.</summary>
    [Attr("id"), Data("unsignedInt", MaxInclusive = "4095")]
    public required uint Id { get; set; }

    /// <summary>How packets of the trunk's native VLAN are sent.</summary>
    [Attr("nativeMode"), Since("1.1.0")]
    public VlanNativeMode? NativeMode { get; set; }
}

/// <summary>How packets of a trunk's native VLAN are sent.</summary>
public enum VlanNativeMode : byte
{
    /// <summary>With the tag.</summary>
    [Value("tagged")]
    Tagged,

    /// <summary>Without the tag.</summary>
    [Value("untagged")]
    Untagged,
}
