namespace RelaxCodec.Libvirt;

/// <summary>What changes the behaviour of Xen.</summary>
[Element("xen"), FullEndElement]
public sealed partial class XenFeatures
{
    /// <summary>Whether a paravirtual guest sees the host's map of memory.</summary>
    [Element("e820_host")]
    public FeatureState? HostMemoryMap { get; set; }

    /// <summary>Whether PCI devices of the host can be assigned to the guest.</summary>
    public XenPassthrough? Passthrough { get; set; }
}

/// <summary>Whether PCI devices of the host can be assigned to a guest of Xen.</summary>
[Element("passthrough")]
public sealed partial class XenPassthrough
{
    /// <summary>Whether they can.</summary>
    [Attr("state"), OnOff]
    public required bool IsOn { get; set; }

    /// <summary>Which page tables the host's IOMMU uses; Xen decides if absent.</summary>
    [Attr("mode")]
    public XenPassthroughMode? Mode { get; set; }
}

/// <summary>Which page tables the host's IOMMU uses.</summary>
public enum XenPassthroughMode : byte
{
    /// <summary>Its own, kept in step with the guest's.</summary>
    [Value("sync_pt", Type = "string")]
    Synchronized,

    /// <summary>The guest's.</summary>
    [Value("share_pt", Type = "string")]
    Shared,
}
