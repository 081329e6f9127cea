namespace RelaxCodec.Libvirt;

/// <summary>The bounds of the memory that the hypervisor's process may use, of which the guest's memory is a part.</summary>
[Element("memtune")]
public sealed partial class MemoryTuning
{
    /// <summary>The most it may have; the kernel may kill it beyond that.</summary>
    public MemoryHardLimit? HardLimit { get; set; }

    /// <summary>The most it may have while memory is scarce.</summary>
    public MemorySoftLimit? SoftLimit { get; set; }

    /// <summary>The least it is guaranteed, on VMware ESX and OpenVZ.</summary>
    public MemoryMinGuarantee? MinGuarantee { get; set; }

    /// <summary>The most of memory and swap together.</summary>
    public MemorySwapHardLimit? SwapHardLimit { get; set; }
}

/// <summary>The most memory that the hypervisor's process may have; without a unit in KiB.</summary>
[Element("hard_limit")]
public sealed partial class MemoryHardLimit : ScaledAmount;

/// <summary>The most memory that the hypervisor's process may have while memory is scarce; without a unit in KiB.</summary>
[Element("soft_limit")]
public sealed partial class MemorySoftLimit : ScaledAmount;

/// <summary>The least memory that is guaranteed; without a unit in KiB.</summary>
[Element("min_guarantee")]
public sealed partial class MemoryMinGuarantee : ScaledAmount;

/// <summary>The most memory and swap together that the hypervisor's process may have; without a unit in KiB.</summary>
[Element("swap_hard_limit")]
public sealed partial class MemorySwapHardLimit : ScaledAmount;
