namespace RelaxCodec.Libvirt;

/// <summary>The largest packet that a network or an interface carries, since libvirt 3.1.0.</summary>
[Element("mtu")]
public sealed partial class Mtu
{
    /// <summary>The size in bytes.</summary>
    [Attr("size"), Data<UnsignedShort>]
    public required int Size { get; set; }
}
