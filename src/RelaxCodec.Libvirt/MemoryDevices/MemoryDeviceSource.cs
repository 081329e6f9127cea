namespace RelaxCodec.Libvirt;

/// <summary>Where the host takes the memory of a module from: its own memory, or a file.</summary>
[Element("source")]
public sealed partial class MemoryDeviceSource
{
    private const string From = "from";
    private const string Pages = "pages";
    private const string File = "file";

    /// <summary>The NUMA nodes of the host that the memory comes from; as the domain's tuning says if absent.</summary>
    [Element("nodemask"), Data<CpuSet>, Choice(From, Pages, Optional = true)]
    public CpuSet? NodeMask { get; set; }

    /// <summary>The size of the host's pages that make up the memory; in KiB without a unit.</summary>
    [Choice(From, Pages, Optional = true)]
    public MemoryDevicePageSize? PageSize { get; set; }

    /// <summary>The absolute path of the file or device that has the content (NVDIMM, virtio-pmem).</summary>
    [Element("path"), Data<AbsoluteFilePath>, Choice(From, File)]
    public string? Path { get; set; }

    /// <summary>What addresses of the file are aligned to; the host's page size if absent, in KiB without a unit.</summary>
    [Since("5.0.0"), Choice(From, File, Optional = true)]
    public MemoryDeviceAlignment? Alignment { get; set; }

    /// <summary>Whether what the guest has written is kept for certain, as the device of the host is such memory itself.</summary>
    [EmptyElement("pmem"), Since("5.0.0"), Choice(From, File, Optional = true)]
    public bool IsPersistent { get; set; }
}

/// <summary>The size of the host's pages that make up a memory module.</summary>
[Element("pagesize")]
public sealed partial class MemoryDevicePageSize : ScaledAmount;

/// <summary>What the addresses of a memory module's file are aligned to.</summary>
[Element("alignsize")]
public sealed partial class MemoryDeviceAlignment : ScaledAmount;
