namespace RelaxCodec.Libvirt;

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
