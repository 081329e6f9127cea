namespace RelaxCodec.Libvirt;

/// <summary>
/// What the hypervisor and the machine can do beyond the devices. What is absent is off, or as the hypervisor has it by default.
/// </summary>
[Element("features")]
public sealed partial class DomainFeatures
{
    /// <summary>Whether there is ACPI, which shutting down by the power button needs.</summary>
    [EmptyElement("acpi")]
    public bool Acpi { get; set; }

    /// <summary>The programmable interrupt controller of x86.</summary>
    public Apic? Apic { get; set; }

    /// <summary>Whether 32-bit guests address more than 4 GiB of memory.</summary>
    [EmptyElement("pae")]
    public bool Pae { get; set; }

    /// <summary>Paging with the help of the processor; on if absent and the host can do it.</summary>
    [Element("hap")]
    public FeatureSwitch? HardwareAssistedPaging { get; set; }

    /// <summary>Whether Xen shows Windows guests the interfaces of Hyper-V.</summary>
    [EmptyElement("viridian")]
    public bool Viridian { get; set; }

    /// <summary>Whether a container has network devices of its own even if no interface is defined for it.</summary>
    [EmptyElement("privnet")]
    public bool PrivateNetwork { get; set; }

    /// <summary>What helps guests that know Microsoft Hyper-V, such as Windows.</summary>
    public HypervFeatures? Hyperv { get; set; }

    /// <summary>What changes the behaviour of KVM.</summary>
    [Since("1.2.8")]
    public KvmFeatures? Kvm { get; set; }

    /// <summary>The guest learns that it may let the host wait for its spinlocks.</summary>
    [Element("pvspinlock")]
    public FeatureSwitch? ParavirtualSpinlocks { get; set; }

    /// <summary>The privileges of a container's root user.</summary>
    [Since("1.2.6")]
    public ContainerCapabilities? Capabilities { get; set; }

    /// <summary>The counters for measuring performance.</summary>
    [Element("pmu"), Since("1.2.12")]
    public FeatureSwitch? PerformanceMonitoring { get; set; }

    /// <summary>VMware's I/O port, which its mouse driver uses; the hypervisor decides if absent.</summary>
    [Element("vmport"), Since("1.2.16")]
    public FeatureSwitch? VMwarePort { get; set; }

    /// <summary>The interrupt controller of ARM.</summary>
    [Since("1.2.16")]
    public GenericInterruptController? Gic { get; set; }

    /// <summary>The system management mode of x86, which secure boot needs.</summary>
    [Since("2.1.0")]
    public SystemManagementMode? Smm { get; set; }

    /// <summary>The I/O interrupt controller of x86.</summary>
    [Since("3.4.0")]
    public IoApic? IoApic { get; set; }

    /// <summary>The hash page table of a pSeries guest.</summary>
    [Since("3.10.0")]
    public HashPageTable? HashPageTable { get; set; }

    /// <summary>A device that lets the guest's kernel leave details of a crash for the host.</summary>
    [Element("vmcoreinfo"), Since("4.4.0")]
    public FeatureSwitch? VmCoreInfo { get; set; }

    /// <summary>Hardware transactional memory of a pSeries guest; the hypervisor decides if absent.</summary>
    [Element("htm"), Since("4.6.0")]
    public FeatureState? HardwareTransactionalMemory { get; set; }

    /// <summary>Whether a pSeries guest can run guests with the help of the processor; the hypervisor decides if absent.</summary>
    [Element("nested-hv"), Since("4.10.0")]
    public FeatureState? NestedHypervisor { get; set; }

    /// <summary>What becomes of accesses to registers that are not known (bhyve).</summary>
    [Since("5.1.0")]
    public ModelSpecificRegisters? Msrs { get; set; }

    /// <summary>Help of the processor for emptying the count cache of a pSeries guest; the hypervisor decides if absent.</summary>
    [Element("ccf-assist"), Since("5.9.0")]
    public FeatureState? CountCacheFlushAssist { get; set; }

    /// <summary>What changes the behaviour of Xen.</summary>
    [Since("6.3.0")]
    public XenFeatures? Xen { get; set; }

    /// <summary>How a pSeries guest keeps secrets out of caches when privileges change; the hypervisor decides if absent.</summary>
    [Element("cfpc"), Since("6.3.0")]
    public SpeculationBarrier? CacheFlushOnPrivilegeChange { get; set; }

    /// <summary>How a pSeries guest keeps speculation within bounds; the hypervisor decides if absent.</summary>
    [Element("sbbc"), Since("6.3.0")]
    public SpeculationBarrier? SpeculationBarrierBoundsChecking { get; set; }

    /// <summary>How a pSeries guest keeps secrets from speculation about indirect branches; the hypervisor decides if absent.</summary>
    [Since("6.3.0")]
    public IndirectBranchSpeculation? IndirectBranchSpeculation { get; set; }

    /// <summary>What changes the behaviour of QEMU's emulation of processors.</summary>
    [Since("8.0.0")]
    public TcgFeatures? Tcg { get; set; }

    /// <summary>QEMU's way of giving back memory in the background when the guest ends.</summary>
    [Since("9.6.0")]
    public AsyncTeardown? AsyncTeardown { get; set; }

    /// <summary>Reports of the host's memory errors to an ARM guest; the hypervisor decides if absent.</summary>
    [Element("ras"), Since("10.4.0")]
    public FeatureState? MemoryErrorReports { get; set; }

    /// <summary>The controller for PS/2 keyboards and mice; the hypervisor decides if absent.</summary>
    [Element("ps2"), Since("10.7.0")]
    public FeatureState? Ps2 { get; set; }

    /// <summary>The advanced interrupt architecture of RISC-V; the hypervisor decides if absent.</summary>
    [Since("11.1.0")]
    public AdvancedInterruptArchitecture? Aia { get; set; }

    /// <summary>Whether an ARM guest can run virtual machines itself.</summary>
    [EmptyElement("virtualization"), Since("12.1.0")]
    public bool Virtualization { get; set; }
}
