namespace RelaxCodec.Libvirt;

/// <summary>The NUMA nodes of a guest.</summary>
[Element("numa")]
public sealed partial class GuestNuma
{
    /// <summary>The nodes.</summary>
    [OneOrMore]
    public List<NumaCell> Cells { get; } = [];

    /// <summary>How fast each reaches the memory of others.</summary>
    [Since("6.6.0")]
    public NumaInterconnects? Interconnects { get; set; }
}

/// <summary>A NUMA node of a guest: processors and memory.</summary>
[Element("cell")]
public sealed partial class NumaCell
{
    /// <summary>Its number, from 0; its place if absent.</summary>
    [Attr("id"), Data<UnsignedInt>, Since("1.2.7")]
    public uint? Id { get; set; }

    /// <summary>The virtual processors in it; none if absent.</summary>
    [Attr("cpus"), Data<CpuSet>]
    public CpuSet? Cpus { get; set; }

    /// <summary>The amount of memory, in <see cref="Unit"/>.</summary>
    [Attr("memory")]
    public required ulong Memory { get; set; }

    /// <summary>The unit of the memory; KiB if absent.</summary>
    [Attr("unit"), Data<ScaleUnit>, Since("1.2.11")]
    public string? Unit { get; set; }

    /// <summary>Whether other processes can share its memory; as for all memory if absent.</summary>
    [Attr("memAccess"), Since("1.2.9")]
    public MemoryAccessMode? MemoryAccess { get; set; }

    /// <summary>Whether the content of its memory is thrown away when the guest ends; as for all memory if absent.</summary>
    [Attr("discard"), YesNo, Since("4.4.0")]
    public bool? Discard { get; set; }

    /// <summary>How far other nodes are from it.</summary>
    [Since("3.10.0")]
    public NumaDistances? Distances { get; set; }

    /// <summary>The caches on its memory's side.</summary>
    [Since("6.6.0")]
    public List<NumaCache> Caches { get; } = [];
}

/// <summary>How far nodes are from one.</summary>
[Element("distances")]
public sealed partial class NumaDistances
{
    /// <summary>The distances; those that are absent are 10 to itself and 20 to others.</summary>
    [OneOrMore]
    public List<NumaDistance> Siblings { get; } = [];
}

/// <summary>How far a node is.</summary>
[Element("sibling")]
public sealed partial class NumaDistance
{
    /// <summary>The number of the other node.</summary>
    [Attr("id"), Data<UnsignedInt>]
    public required uint Id { get; set; }

    /// <summary>The distance, from 10 (itself) to 255 (out of reach).</summary>
    [Attr("value"), Range(10, 255)]
    public required byte Value { get; set; }
}

/// <summary>A cache on the side of a node's memory.</summary>
[Element("cache")]
public sealed partial class NumaCache
{
    /// <summary>Its level, from 1.</summary>
    [Attr("level"), Data<UnsignedInt>]
    public required uint Level { get; set; }

    /// <summary>Which places of the cache an address may be in.</summary>
    [Attr("associativity")]
    public required CacheAssociativity Associativity { get; set; }

    /// <summary>When what is written reaches the memory.</summary>
    [Attr("policy")]
    public required CacheWritePolicy Policy { get; set; }

    /// <summary>Its size.</summary>
    [Element("size")]
    public required NumaCacheAmount Size { get; set; }

    /// <summary>The size of one of its lines.</summary>
    [Element("line")]
    public required NumaCacheAmount Line { get; set; }
}

/// <summary>A size in a cache.</summary>
[Group]
public sealed partial class NumaCacheAmount
{
    /// <summary>The size, in <see cref="Unit"/>.</summary>
    [Attr("value"), Data<UnsignedInt>]
    public required uint Value { get; set; }

    /// <summary>The unit.</summary>
    [Attr("unit"), Data<ScaleUnit>]
    public required string Unit { get; set; }
}

/// <summary>Which places of a cache an address may be in.</summary>
public enum CacheAssociativity : byte
{
    /// <summary>The cache does not tell.</summary>
    [Value("none")]
    None,

    /// <summary>A single one.</summary>
    [Value("direct")]
    Direct,

    /// <summary>Any.</summary>
    [Value("full")]
    Full,
}

/// <summary>When what is written to a cache reaches the memory.</summary>
public enum CacheWritePolicy : byte
{
    /// <summary>The cache does not tell.</summary>
    [Value("none")]
    None,

    /// <summary>When its place is needed.</summary>
    [Value("writeback")]
    WriteBack,

    /// <summary>At once.</summary>
    [Value("writethrough")]
    WriteThrough,
}
