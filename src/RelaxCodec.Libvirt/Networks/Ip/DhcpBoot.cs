namespace RelaxCodec.Libvirt;

/// <summary>What guests boot from, since libvirt 0.7.1.</summary>
[Element("bootp")]
public sealed partial class DhcpBoot
{
    /// <summary>The file.</summary>
    [Attr("file"), Data<FilePath>]
    public required string File { get; set; }

    /// <summary>The TFTP server that has the file; the network's own if absent. Since libvirt 0.7.3.</summary>
    [Attr("server"), Data<DnsName>]
    public string? Server { get; set; }
}
