namespace RelaxCodec.Libvirt;

/// <summary>The parts of the host's caches that virtual processors have for themselves, and what is measured of them.</summary>
[Element("cachetune")]
public sealed partial class CacheTuning
{
    private const string Parts = "parts";
    private const string Allocated = "allocated";
    private const string Monitored = "monitored";

    /// <summary>The numbers of the virtual processors; the whole emulator if absent.</summary>
    [Attr("vcpus"), Data<CpuSet>, Required(Until = "12.8.0")]
    public CpuSet? Vcpus { get; set; }

    /// <summary>The name of the allocation in the running domain.</summary>
    [Attr("id")]
    public string? Id { get; set; }

    /// <summary>The parts of caches.</summary>
    [OneOrMore, Choice(Parts, Allocated)]
    public List<CacheAllocation> Caches { get; } = [];

    /// <summary>What is measured.</summary>
    [OneOrMore, Since("4.10.0"), Choice(Parts, Allocated, Optional = true), Choice(Parts, Monitored)]
    public List<CacheMonitor> Monitors { get; } = [];
}

/// <summary>A part of a cache of the host.</summary>
[Element("cache")]
public sealed partial class CacheAllocation
{
    /// <summary>The number of the cache on the host.</summary>
    [Attr("id"), Data<UnsignedInt>]
    public required uint Id { get; set; }

    /// <summary>The level of the cache.</summary>
    [Attr("level"), Data<UnsignedInt>]
    public required uint Level { get; set; }

    /// <summary>For what it is used.</summary>
    [Attr("type")]
    public required CacheContent Type { get; set; }

    /// <summary>The size, in <see cref="Unit"/>.</summary>
    [Attr("size"), Data<UnsignedLong>]
    public required ulong Size { get; set; }

    /// <summary>The unit of the size; bytes if absent.</summary>
    [Attr("unit"), Data<ScaleUnit>]
    public string? Unit { get; set; }
}

/// <summary>What is in a cache.</summary>
public enum CacheContent : byte
{
    /// <summary>Instructions and data.</summary>
    [Value("both")]
    Both,

    /// <summary>Instructions.</summary>
    [Value("code")]
    Code,

    /// <summary>Data.</summary>
    [Value("data")]
    Data,
}

/// <summary>A measurement of the cache that virtual processors use.</summary>
[Element("monitor")]
public sealed partial class CacheMonitor
{
    /// <summary>The level of the cache.</summary>
    [Attr("level"), Data<UnsignedInt>]
    public required uint Level { get; set; }

    /// <summary>The numbers of the virtual processors, of those that the allocation is for; all of them if absent.</summary>
    [Attr("vcpus"), Data<CpuSet>, Required(Until = "12.8.0")]
    public CpuSet? Vcpus { get; set; }
}

/// <summary>The bandwidth of the host's memory that virtual processors have, and what is measured of it.</summary>
[Element("memorytune")]
public sealed partial class MemoryBandwidthTuning
{
    private const string Parts = "parts";
    private const string Allocated = "allocated";
    private const string Monitored = "monitored";

    /// <summary>The numbers of the virtual processors; the whole emulator if absent.</summary>
    [Attr("vcpus"), Data<CpuSet>, Required(Until = "12.8.0")]
    public CpuSet? Vcpus { get; set; }

    /// <summary>The bandwidth by nodes of the host.</summary>
    [OneOrMore, Choice(Parts, Allocated)]
    public List<MemoryBandwidth> Nodes { get; } = [];

    /// <summary>What is measured.</summary>
    [Element("monitor"), OneOrMore, Choice(Parts, Allocated, Optional = true), Choice(Parts, Monitored)]
    public List<ResourceMonitor> Monitors { get; } = [];
}

/// <summary>The bandwidth of the memory of a node of the host.</summary>
[Element("node")]
public sealed partial class MemoryBandwidth
{
    /// <summary>The number of the node on the host.</summary>
    [Attr("id"), Data<UnsignedInt>]
    public required uint Id { get; set; }

    /// <summary>The bandwidth in what the host counts it: percent (Intel), eighths of a GB/s (AMD), or MB/s.</summary>
    [Attr("bandwidth"), Data<UnsignedInt>]
    public required uint Bandwidth { get; set; }
}

/// <summary>Whose use of energy is measured.</summary>
[Element("energytune")]
public sealed partial class EnergyTuning
{
    /// <summary>The numbers of the virtual processors; the whole emulator if absent.</summary>
    [Attr("vcpus"), Data<CpuSet>, Required(Until = "12.8.0")]
    public CpuSet? Vcpus { get; set; }

    /// <summary>The name of the group in the running domain.</summary>
    [Attr("id")]
    public string? Id { get; set; }

    /// <summary>What is measured.</summary>
    [Element("monitor"), OneOrMore]
    public List<ResourceMonitor> Monitors { get; } = [];
}

/// <summary>A measurement of what virtual processors use.</summary>
[Group]
public sealed partial class ResourceMonitor
{
    /// <summary>The numbers of the virtual processors, of those that it is about; all of them if absent.</summary>
    [Attr("vcpus"), Data<CpuSet>, Required(Until = "12.8.0")]
    public CpuSet? Vcpus { get; set; }
}
