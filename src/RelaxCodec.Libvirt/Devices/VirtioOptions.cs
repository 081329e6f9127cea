namespace RelaxCodec.Libvirt;

/// <summary>What the drivers of all virtio devices can be told.</summary>
[Group, Define("virtioOptions")]
public sealed partial class VirtioOptions
{
    /// <summary>Whether the device's memory accesses go through an emulated IOMMU.</summary>
    [Attr("iommu"), OnOff, Since("3.5.0")]
    public bool? Iommu { get; set; }

    /// <summary>Whether a PCIe device supports address translation services.</summary>
    [Attr("ats"), OnOff, Since("3.5.0")]
    public bool? Ats { get; set; }

    /// <summary>Whether the device offers packed virtqueues.</summary>
    [Attr("packed"), OnOff, Since("6.3.0")]
    public bool? Packed { get; set; }

    /// <summary>Whether each virtqueue has a page of its own for its notifications.</summary>
    [Attr("page_per_vq"), OnOff, Since("7.9.0")]
    public bool? PagePerVirtqueue { get; set; }
}
