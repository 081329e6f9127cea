namespace RelaxCodec.Libvirt;

/// <summary>A VLAN tag.</summary>
[Element("tag")]
public sealed partial class VlanTag
{
    /// <summary>The number of the VLAN.</summary>
    [Attr("id"), Data("unsignedInt", MaxInclusive = "4095")]
    public required uint Id { get; set; }

    /// <summary>How packets of the trunk's native VLAN are sent, since libvirt 1.1.0.</summary>
    [Attr("nativeMode")]
    public VlanNativeMode? NativeMode { get; set; }
}
