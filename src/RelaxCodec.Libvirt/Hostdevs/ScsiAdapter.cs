namespace RelaxCodec.Libvirt;

/// <summary>A SCSI adapter of the host.</summary>
[Element("adapter"), Discriminator("type")]
public abstract partial class ScsiAdapter;

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

/// <summary>The type of a <see cref="ScsiHostAdapter"/>.</summary>
public enum ScsiHostAdapterType : byte
{
    /// <summary>A SCSI host adapter.</summary>
    [Value("scsi_host")]
    ScsiHost,
}

/// <summary>The PCI device that a SCSI adapter is.</summary>
[Element("parentaddr")]
public sealed partial class ScsiParentAddress
{
    /// <summary>Which of several adapters that are one PCI device.</summary>
    [Attr("unique_id"), Data<PositiveInteger>]
    public uint? UniqueId { get; set; }

    /// <summary>The place of the PCI device.</summary>
    public required PciSourceAddress Address { get; set; }
}

/// <summary>A Fibre Channel adapter, by its world-wide names.</summary>
[Case("fc_host")]
public sealed partial class FibreChannelAdapter : ScsiAdapter
{
    /// <summary>The name of the parent adapter.</summary>
    [Attr("parent")]
    public string? Parent { get; set; }

    /// <summary>Whether libvirt removes the virtual adapter that it made.</summary>
    [Attr("managed"), YesNo]
    public bool? Managed { get; set; }

    /// <summary>The node name of the parent.</summary>
    [Attr("parent_wwnn"), Data<WorldWideName>]
    public string? ParentNodeName { get; set; }

    /// <summary>The port name of the parent.</summary>
    [Attr("parent_wwpn"), Data<WorldWideName>]
    public string? ParentPortName { get; set; }

    /// <summary>The fabric name of the parent.</summary>
    [Attr("parent_fabric_wwn"), Data<WorldWideName>]
    public string? ParentFabricName { get; set; }

    /// <summary>The node name.</summary>
    [Attr("wwnn"), Data<WorldWideName>]
    public required string NodeName { get; set; }

    /// <summary>The port name.</summary>
    [Attr("wwpn"), Data<WorldWideName>]
    public required string PortName { get; set; }
}

/// <summary>A world-wide name of Fibre Channel: 16 hexadecimal digits.</summary>
[Datatype("wwn", Expected = "a world wide name of 16 hexadecimal digits such as 5123456789abcde0")]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{16}")]
public sealed partial class WorldWideName;
