namespace RelaxCodec.Libvirt;

/// <summary>A port of a VMware distributed switch.</summary>
[Element("source")]
public sealed partial class VdsSource
{
    /// <summary>The switch.</summary>
    [Attr("switchid"), Data<Uuid>]
    public required Guid SwitchId { get; set; }

    /// <summary>The port.</summary>
    [Attr("portid")]
    public required long PortId { get; set; }

    /// <summary>The group of ports.</summary>
    [Attr("portgroupid"), Data("string")]
    public required string PortGroupId { get; set; }

    /// <summary>The connection.</summary>
    [Attr("connectionid")]
    public required long ConnectionId { get; set; }
}
