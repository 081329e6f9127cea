namespace RelaxCodec.Libvirt;

/// <summary>The SCSI host adapter.</summary>
[Element("source")]
public sealed partial class ScsiHostHostdevSource
{
    /// <summary>The protocol: there is one.</summary>
    [Attr("protocol")]
    public ScsiHostProtocol Protocol { get; set; }

    /// <summary>The world-wide port name of the vhost target, <c>naa.</c> and 16 hexadecimal digits.</summary>
    [Attr("wwpn"), Pattern(@"(naa\.)[0-9a-fA-F]{16}")]
    public required string PortName { get; set; }
}
