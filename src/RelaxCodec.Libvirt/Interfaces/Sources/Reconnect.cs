namespace RelaxCodec.Libvirt;

/// <summary>Whether a lost connection is made again, since libvirt 4.1.0.</summary>
[Element("reconnect")]
public sealed partial class Reconnect
{
    /// <summary>Whether it is.</summary>
    [Attr("enabled"), YesNo]
    public required bool Enabled { get; set; }

    /// <summary>The seconds between attempts.</summary>
    [Attr("timeout"), Data<UnsignedInt>]
    public uint? Timeout { get; set; }
}
