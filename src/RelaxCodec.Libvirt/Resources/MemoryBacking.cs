namespace RelaxCodec.Libvirt;

/// <summary>What of the host the guest's memory is made of.</summary>
[Element("memoryBacking")]
public sealed partial class MemoryBacking
{
    /// <summary>That it is made of huge pages; absent, of pages of the usual size.</summary>
    public HugePages? HugePages { get; set; }

    /// <summary>Whether the host's kernel must not merge pages of it with equal ones of other guests.</summary>
    [EmptyElement("nosharepages"), Since("1.0.6")]
    public bool NoSharePages { get; set; }

    /// <summary>Whether it stays in the host's memory and is never swapped out.</summary>
    [EmptyElement("locked"), Since("1.0.6")]
    public bool Locked { get; set; }

    /// <summary>The kind of memory of the host.</summary>
    public MemorySource? Source { get; set; }

    /// <summary>Whether other processes can share it.</summary>
    public MemoryAccess? Access { get; set; }

    /// <summary>When and how it is allocated.</summary>
    public MemoryAllocation? Allocation { get; set; }

    /// <summary>Whether its content is thrown away when the guest ends, and not written back to a file.</summary>
    [EmptyElement("discard"), Since("4.4.0")]
    public bool Discard { get; set; }
}

/// <summary>Huge pages of the host, of its usual size unless sizes are named.</summary>
[Element("hugepages")]
public sealed partial class HugePages
{
    /// <summary>The sizes of pages, and which nodes of the guest have them.</summary>
    [Since("1.2.5")]
    public List<HugePage> Pages { get; } = [];
}

/// <summary>A size of huge pages.</summary>
[Element("page")]
public sealed partial class HugePage
{
    /// <summary>The size, in <see cref="Unit"/>.</summary>
    [Attr("size"), Data<UnsignedLong>]
    public required ulong Size { get; set; }

    /// <summary>The unit of the size; KiB if absent.</summary>
    [Attr("unit"), Data<ScaleUnit>]
    public string? Unit { get; set; }

    /// <summary>The NUMA nodes of the guest that are made of such pages; all others if absent.</summary>
    [Attr("nodeset"), Data<CpuSet>]
    public CpuSet? NodeSet { get; set; }
}

/// <summary>The kind of memory of the host that a guest has.</summary>
[Element("source")]
public sealed partial class MemorySource
{
    /// <summary>The kind.</summary>
    [Attr("type")]
    public required MemorySourceType Type { get; set; }
}

/// <summary>A kind of memory of the host.</summary>
public enum MemorySourceType : byte
{
    /// <summary>A file.</summary>
    [Value("file")]
    File,

    /// <summary>Memory without a name, as any process has.</summary>
    [Value("anonymous")]
    Anonymous,

    /// <summary>A file in memory alone, which can be shared by its descriptor.</summary>
    [Value("memfd"), Since("4.10.0")]
    MemoryFile,
}

/// <summary>Whether other processes can share the guest's memory.</summary>
[Element("access")]
public sealed partial class MemoryAccess
{
    /// <summary>Whether they can; a NUMA node of the guest may say otherwise.</summary>
    [Attr("mode")]
    public required MemoryAccessMode Mode { get; set; }
}

/// <summary>Whether memory can be shared.</summary>
public enum MemoryAccessMode : byte
{
    /// <summary>Other processes of the host can map it, too.</summary>
    [Value("shared")]
    Shared,

    /// <summary>It is the hypervisor's alone.</summary>
    [Value("private")]
    Private,
}

/// <summary>When and how the guest's memory is allocated.</summary>
[Element("allocation")]
public sealed partial class MemoryAllocation
{
    /// <summary>When; on demand if absent.</summary>
    [Attr("mode")]
    public MemoryAllocationMode? Mode { get; set; }

    /// <summary>The threads that allocate it at the start.</summary>
    [Attr("threads"), Data<UnsignedInt>, Since("8.2.0")]
    public uint? Threads { get; set; }
}

/// <summary>When memory is allocated.</summary>
public enum MemoryAllocationMode : byte
{
    /// <summary>All of it when the guest starts.</summary>
    [Value("immediate")]
    Immediate,

    /// <summary>Each page when the guest first uses it.</summary>
    [Value("ondemand")]
    OnDemand,
}
