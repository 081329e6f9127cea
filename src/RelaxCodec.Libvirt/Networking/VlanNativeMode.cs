namespace RelaxCodec.Libvirt;

/// <summary>How packets of a trunk's native VLAN are sent, since libvirt 1.1.0.</summary>
public enum VlanNativeMode
{
    /// <summary>With the tag.</summary>
    [Value("tagged")]
    Tagged,

    /// <summary>Without the tag.</summary>
    [Value("untagged")]
    Untagged,
}
