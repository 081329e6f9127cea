namespace RelaxCodec.Libvirt;

/// <summary>To which of the host's resources the domain is assigned.</summary>
[Element("resource"), Ordered]
public sealed partial class ResourcePartition
{
    /// <summary>The absolute path of the partition, a control group; the hypervisor's own if absent.</summary>
    [Element("partition"), Data<AbsoluteFilePath>]
    public string? Partition { get; set; }

    /// <summary>How a Fibre Channel network knows the domain.</summary>
    [Since("7.7.0")]
    public FibreChannelId? FibreChannel { get; set; }
}

/// <summary>How a Fibre Channel network knows the domain.</summary>
[Element("fibrechannel")]
public sealed partial class FibreChannelId
{
    /// <summary>The identifier that its traffic carries: 1 to 128 printable characters.</summary>
    [Attr("appid"), Pattern("[ -~]{1,128}")]
    public required string ApplicationId { get; set; }
}

/// <summary>Whether VFIO goes by way of IOMMUFD for all host devices that do not say it themselves.</summary>
[Element("iommufd")]
public sealed partial class DomainIommuFd
{
    /// <summary>Whether it does.</summary>
    [Attr("enabled"), YesNo]
    public required bool Enabled { get; set; }

    /// <summary>The file descriptors, associated with the domain before, that have <c>/dev/iommu</c>; libvirt opens it if absent.</summary>
    [Attr("fdgroup")]
    public string? FdGroup { get; set; }
}
