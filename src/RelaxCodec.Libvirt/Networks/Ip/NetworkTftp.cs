namespace RelaxCodec.Libvirt;

/// <summary>The TFTP server of a network, since libvirt 0.7.1.</summary>
[Element("tftp")]
public sealed partial class NetworkTftp
{
    /// <summary>The folder of the host that is served.</summary>
    [Attr("root")]
    public required string Root { get; set; }
}
