namespace RelaxCodec.Libvirt;

/// <summary>The PCI device that a SCSI adapter is.</summary>
[Element("parentaddr")]
public sealed partial class ScsiParentAddress
{
    /// <summary>Which of several adapters that are one PCI device.</summary>
    [Attr("unique_id"), Data<PositiveInteger>]
    public LibvirtNumber? UniqueId { get; set; }

    /// <summary>The place of the PCI device.</summary>
    public required PciSourceAddress Address { get; set; }
}
