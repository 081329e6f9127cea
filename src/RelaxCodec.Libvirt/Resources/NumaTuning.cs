namespace RelaxCodec.Libvirt;

/// <summary>From which NUMA nodes of the host the guest has its memory.</summary>
[Element("numatune")]
public sealed partial class NumaTuning
{
    /// <summary>What holds for all of it.</summary>
    public NumaMemory? Memory { get; set; }

    /// <summary>What holds for single NUMA nodes of the guest.</summary>
    [Since("1.2.7")]
    public List<NumaNodeMemory> Nodes { get; } = [];
}

/// <summary>From which NUMA nodes of the host the memory comes.</summary>
[Element("memory")]
public sealed partial class NumaMemory
{
    private const string Place = "place";
    private const string Given = "given";
    private const string Advised = "advised";

    /// <summary>How strictly it comes from these nodes; strictly if absent.</summary>
    [Attr("mode")]
    public NumaMode? Mode { get; set; }

    /// <summary>What decides about the nodes; that of <c>vcpu</c> if absent, static beside <see cref="NodeSet"/>.</summary>
    [Attr("placement"), Since("0.9.12")]
    [Choice(Place, Given, Values = ["static"], Optional = true), Choice(Place, Advised, Values = ["auto"])]
    public Placement? Placement { get; set; }

    /// <summary>The nodes of the host.</summary>
    [Attr("nodeset"), Data<CpuSet>, Choice(Place, Given, Optional = true)]
    public CpuSet? NodeSet { get; set; }
}

/// <summary>From which NUMA nodes of the host the memory of one of the guest's comes.</summary>
[Element("memnode")]
public sealed partial class NumaNodeMemory
{
    /// <summary>The number of the guest's node.</summary>
    [Attr("cellid"), Data<UnsignedInt>]
    public required uint CellId { get; set; }

    /// <summary>How strictly it comes from these nodes.</summary>
    [Attr("mode")]
    public required NumaMode Mode { get; set; }

    /// <summary>The nodes of the host.</summary>
    [Attr("nodeset"), Data<CpuSet>]
    public required CpuSet NodeSet { get; set; }
}

/// <summary>How strictly memory comes from given nodes.</summary>
public enum NumaMode : byte
{
    /// <summary>From no other; without enough memory there is none.</summary>
    [Value("strict")]
    Strict,

    /// <summary>From them while they have some.</summary>
    [Value("preferred")]
    Preferred,

    /// <summary>In turns from all of them.</summary>
    [Value("interleave")]
    Interleave,

    /// <summary>As the host likes, within a control group of these nodes, so that it can be moved later.</summary>
    [Value("restrictive")]
    Restrictive,
}
