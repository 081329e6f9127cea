namespace RelaxCodec.Libvirt;

/// <summary>The hash page table of a pSeries guest.</summary>
[Element("hpt")]
public sealed partial class HashPageTable
{
    /// <summary>Whether the table changes its size with the guest's memory; the hypervisor decides if absent.</summary>
    [Attr("resizing")]
    public HashPageTableResizing? Resizing { get; set; }

    /// <summary>The largest pages that the guest can use; the hypervisor decides if absent.</summary>
    [Since("4.5.0")]
    public MaximumPageSize? MaximumPageSize { get; set; }
}

/// <summary>Whether a hash page table changes its size.</summary>
public enum HashPageTableResizing : byte
{
    /// <summary>It does if guest and host can.</summary>
    [Value("enabled")]
    Enabled,

    /// <summary>It does not.</summary>
    [Value("disabled")]
    Disabled,

    /// <summary>It does; where guest or host cannot, the guest does not start.</summary>
    [Value("required")]
    Required,
}

/// <summary>The size of the largest pages that a guest can use; without a unit in KiB.</summary>
[Element("maxpagesize")]
public sealed partial class MaximumPageSize : ScaledAmount;

/// <summary>What a pSeries guest is told of a way in which speculation could leak secrets.</summary>
[Group]
public sealed partial class SpeculationBarrier
{
    /// <summary>What it is told.</summary>
    [Attr("value")]
    public required SpeculationBarrierState State { get; set; }
}

/// <summary>How secrets are kept from speculation.</summary>
public enum SpeculationBarrierState : byte
{
    /// <summary>They are not.</summary>
    [Value("broken")]
    Broken,

    /// <summary>By what the guest's software can do.</summary>
    [Value("workaround")]
    Workaround,

    /// <summary>By the processor.</summary>
    [Value("fixed")]
    Fixed,
}

/// <summary>How a pSeries guest is told that indirect branches are speculated about.</summary>
[Element("ibs")]
public sealed partial class IndirectBranchSpeculation
{
    /// <summary>What it is told.</summary>
    [Attr("value")]
    public required IndirectBranchSpeculationState State { get; set; }
}

/// <summary>How secrets are kept from speculation about indirect branches.</summary>
public enum IndirectBranchSpeculationState : byte
{
    /// <summary>They are not.</summary>
    [Value("broken")]
    Broken,

    /// <summary>By emptying the count cache.</summary>
    [Value("workaround")]
    Workaround,

    /// <summary>By the processor, which takes indirect branches one after the other.</summary>
    [Value("fixed-ibs")]
    Serialized,

    /// <summary>By the processor, which has its count cache turned off.</summary>
    [Value("fixed-ccd")]
    CountCacheDisabled,

    /// <summary>By the processor, which needs nothing any more.</summary>
    [Value("fixed-na")]
    NotApplicable,
}
