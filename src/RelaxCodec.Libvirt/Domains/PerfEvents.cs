namespace RelaxCodec.Libvirt;

/// <summary>Which events of the domain are counted on the host, for its statistics.</summary>
[Element("perf")]
public sealed partial class PerfEvents
{
    /// <summary>The events; those that are not listed are not counted.</summary>
    [OneOrMore]
    public List<PerfEvent> Events { get; } = [];
}

/// <summary>Whether an event is counted.</summary>
[Element("event")]
public sealed partial class PerfEvent
{
    /// <summary>The event.</summary>
    [Attr("name")]
    public required PerfEventName Name { get; set; }

    /// <summary>Whether it is counted.</summary>
    [Attr("enabled"), YesNo]
    public required bool IsEnabled { get; set; }
}

/// <summary>What is counted.</summary>
public enum PerfEventName : byte
{
    /// <summary>The use of the last-level cache, in bytes.</summary>
    [Value("cmt")]
    CacheOccupancy,

    /// <summary>The bandwidth of all the memory's traffic.</summary>
    [Value("mbmt")]
    TotalMemoryBandwidth,

    /// <summary>The bandwidth of traffic with the memory controller of the processor itself.</summary>
    [Value("mbml")]
    LocalMemoryBandwidth,

    /// <summary>Cycles of the processors.</summary>
    [Value("cpu_cycles")]
    CpuCycles,

    /// <summary>Instructions.</summary>
    [Value("instructions")]
    Instructions,

    /// <summary>Accesses to caches.</summary>
    [Value("cache_references")]
    CacheReferences,

    /// <summary>Accesses that caches could not answer.</summary>
    [Value("cache_misses")]
    CacheMisses,

    /// <summary>Branches.</summary>
    [Value("branch_instructions")]
    BranchInstructions,

    /// <summary>Branches that were not foreseen.</summary>
    [Value("branch_misses")]
    BranchMisses,

    /// <summary>Cycles of the bus.</summary>
    [Value("bus_cycles")]
    BusCycles,

    /// <summary>Cycles in which no instruction could be fetched.</summary>
    [Value("stalled_cycles_frontend")]
    StalledFrontendCycles,

    /// <summary>Cycles in which no instruction could be finished.</summary>
    [Value("stalled_cycles_backend")]
    StalledBackendCycles,

    /// <summary>Cycles of the processors, as if they had one frequency.</summary>
    [Value("ref_cpu_cycles")]
    ReferenceCpuCycles,

    /// <summary>The time of the processors, by a timer of each.</summary>
    [Value("cpu_clock")]
    CpuClock,

    /// <summary>The time of the guest's tasks, by a timer of the processor.</summary>
    [Value("task_clock")]
    TaskClock,

    /// <summary>Page faults of all kinds.</summary>
    [Value("page_faults")]
    PageFaults,

    /// <summary>Switches from one task to another.</summary>
    [Value("context_switches")]
    ContextSwitches,

    /// <summary>Moves from one processor to another.</summary>
    [Value("cpu_migrations")]
    CpuMigrations,

    /// <summary>Page faults that needed no storage.</summary>
    [Value("page_faults_min")]
    MinorPageFaults,

    /// <summary>Page faults that needed storage.</summary>
    [Value("page_faults_maj")]
    MajorPageFaults,

    /// <summary>Accesses to addresses that are not aligned.</summary>
    [Value("alignment_faults")]
    AlignmentFaults,

    /// <summary>Instructions that the kernel had to emulate.</summary>
    [Value("emulation_faults")]
    EmulationFaults,
}
