namespace RelaxCodec.Libvirt;

/// <summary>An iSCSI server.</summary>
[Element("host")]
public sealed partial class IscsiHost
{
    /// <summary>The name or address of the server.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The port of the server.</summary>
    [Attr("port"), Data<PortNumber>]
    public int? Port { get; set; }
}
