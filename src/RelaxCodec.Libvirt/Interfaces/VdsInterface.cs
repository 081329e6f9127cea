namespace RelaxCodec.Libvirt;

/// <summary>An interface on a VMware distributed switch.</summary>
[Case("vds"), Since("8.7.0")]
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
    [Attr("portid"), Required(Until = "10.6.0")]
    public long? PortId { get; set; }

    /// <summary>The group of ports.</summary>
    [Attr("portgroupid"), Data("string"), Required(Until = "10.6.0")]
    public string? PortGroupId { get; set; }

    /// <summary>The connection.</summary>
    [Attr("connectionid"), Required(Until = "10.6.0")]
    public long? ConnectionId { get; set; }
}
