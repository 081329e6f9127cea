namespace RelaxCodec.Libvirt;

/// <summary>An interface on a VMware distributed switch, since libvirt 8.7.0.</summary>
[Case("vds")]
public sealed partial class VdsInterface : Interface
{
    /// <summary>The port on the switch.</summary>
    [Order(2)]
    public required VdsSource Source { get; set; }
}

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
