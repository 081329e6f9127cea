namespace RelaxCodec.Libvirt;

/// <summary>The place of a SCSI device behind an adapter of the host.</summary>
[Element("address")]
public sealed partial class ScsiSourceAddress
{
    /// <summary>The bus.</summary>
    [Attr("bus"), Data<ScsiBus>]
    public required LibvirtNumber Bus { get; set; }

    /// <summary>The target on the bus.</summary>
    [Attr("target"), Data<ScsiTarget>]
    public required LibvirtNumber Target { get; set; }

    /// <summary>The unit of the target.</summary>
    [Attr("unit"), Data<ScsiUnit>]
    public required LibvirtNumber Unit { get; set; }
}
