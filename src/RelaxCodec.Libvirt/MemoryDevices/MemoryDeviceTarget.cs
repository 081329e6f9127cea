namespace RelaxCodec.Libvirt;

/// <summary>A memory module as the guest sees it. Sizes are in KiB without a unit.</summary>
[Element("target")]
public sealed partial class MemoryDeviceTarget
{
    /// <summary>Whether memory slots are taken only as the guest is given memory (virtio-mem).</summary>
    [Attr("dynamicMemslots"), YesNo, Since("10.1.0")]
    public bool? DynamicMemorySlots { get; set; }

    /// <summary>The size of the module, of virtio-mem the largest that it may have.</summary>
    public required MemoryDeviceSize Size { get; set; }

    /// <summary>The NUMA node of the guest that the module belongs to.</summary>
    [Element("node"), Data<UnsignedInt>]
    public uint? Node { get; set; }

    /// <summary>The space for labels, which divide the module (NVDIMM).</summary>
    public MemoryDeviceLabel? Label { get; set; }

    /// <summary>Whether the guest may only read (NVDIMM).</summary>
    [EmptyElement("readonly"), Since("5.0.0")]
    public bool ReadOnly { get; set; }

    /// <summary>The size of the parts in which the guest is given memory, a power of two (virtio-mem).</summary>
    [Since("7.9.0")]
    public MemoryDeviceBlock? Block { get; set; }

    /// <summary>How much the guest is to have (virtio-mem).</summary>
    [Since("7.9.0")]
    public MemoryDeviceRequested? Requested { get; set; }

    /// <summary>How much the guest has, in the XML of a running domain (virtio-mem).</summary>
    [Since("7.9.0")]
    public MemoryDeviceCurrent? Current { get; set; }

    /// <summary>Where the memory is in the guest (virtio-mem, virtio-pmem); libvirt chooses a place if absent.</summary>
    [Since("9.4.0")]
    public MemoryDeviceAddress? Address { get; set; }
}

/// <summary>The size of a memory module.</summary>
[Element("size")]
public sealed partial class MemoryDeviceSize : ScaledAmount;

/// <summary>The size of the parts in which a guest is given memory of a module.</summary>
[Element("block")]
public sealed partial class MemoryDeviceBlock : ScaledAmount;

/// <summary>How much of a memory module the guest is to have.</summary>
[Element("requested")]
public sealed partial class MemoryDeviceRequested : ScaledAmount;

/// <summary>How much of a memory module the guest has.</summary>
[Element("current")]
public sealed partial class MemoryDeviceCurrent : ScaledAmount;

/// <summary>The space for the labels of a memory module.</summary>
[Element("label")]
public sealed partial class MemoryDeviceLabel
{
    /// <summary>The size of the space, 128 KiB at least.</summary>
    public required MemoryDeviceSize Size { get; set; }
}

/// <summary>Where a memory module is in the guest.</summary>
[Element("address")]
public sealed partial class MemoryDeviceAddress
{
    /// <summary>The physical address.</summary>
    [Attr("base"), Data<HexNumber>]
    public required ulong Base { get; set; }
}
