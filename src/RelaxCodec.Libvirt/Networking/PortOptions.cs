namespace RelaxCodec.Libvirt;

/// <summary>The options of a bridge's port, since libvirt 6.1.0.</summary>
[Element("port")]
public sealed partial class PortOptions
{
    /// <summary>Whether it is kept apart from other ports that are isolated too.</summary>
    [Attr("isolated"), YesNo]
    public bool? Isolated { get; set; }
}
