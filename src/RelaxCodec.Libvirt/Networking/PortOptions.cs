namespace RelaxCodec.Libvirt;

/// <summary>The options of a bridge's port.</summary>
[Element("port")]
public sealed partial class PortOptions
{
    /// <summary>Whether it is kept apart from other ports that are isolated too.</summary>
    [Attr("isolated"), YesNo]
    public bool? Isolated { get; set; }
}

/// <summary>The largest packet that a network or an interface carries.</summary>
[Element("mtu")]
public sealed partial class Mtu
{
    /// <summary>The size in bytes.</summary>
    [Attr("size"), Data<UnsignedShort>]
    public required int Size { get; set; }
}
