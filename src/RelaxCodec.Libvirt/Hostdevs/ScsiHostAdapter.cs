namespace RelaxCodec.Libvirt;

/// <summary>A SCSI host adapter, by its name or its place.</summary>
[Case("scsi_host", Absent = true)]
public sealed partial class ScsiHostAdapter : ScsiAdapter
{
    /// <summary>The type, if it is written.</summary>
    [CaseValue]
    public ScsiHostAdapterType? Type { get; set; }

    /// <summary>The name of the adapter, such as <c>scsi_host0</c>.</summary>
    [Attr("name"), Choice("adapter")]
    public string? Name { get; set; }

    /// <summary>The PCI device that the adapter is.</summary>
    [Choice("adapter")]
    public ScsiParentAddress? ParentAddress { get; set; }
}
