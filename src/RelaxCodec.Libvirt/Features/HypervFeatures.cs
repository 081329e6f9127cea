namespace RelaxCodec.Libvirt;

/// <summary>What helps guests that know Microsoft Hyper-V, such as Windows.</summary>
[Element("hyperv"), Discriminator("mode"), FullEndElement]
public abstract partial class HypervFeatures;

/// <summary>All that the hypervisor can do is there, even what libvirt does not know.</summary>
[Case("passthrough"), Since("8.0.0")]
public sealed partial class PassthroughHyperv : HypervFeatures;

/// <summary>What is listed is there, and by the mode of the host's model also what libvirt finds that the host can do.</summary>
[Case("custom", "host-model", Absent = true)]
public sealed partial class CustomHyperv : HypervFeatures
{
    /// <summary>What decides about features that are not listed; they are off if absent.</summary>
    [CaseValue]
    public HypervMode? Mode { get; set; }

    /// <summary>Whether timers may be late without the guest making much of it.</summary>
    [Element("relaxed"), Since("1.0.0")]
    public FeatureState? Relaxed { get; set; }

    /// <summary>Whether accesses to the interrupt controller have a quicker way.</summary>
    [Element("vapic"), Since("1.1.0")]
    public FeatureState? VirtualApic { get; set; }

    /// <summary>Whether the guest tells the host of spinlocks that it waits for.</summary>
    [Since("1.1.0")]
    public HypervSpinlocks? Spinlocks { get; set; }

    /// <summary>Whether each processor can ask which one it is.</summary>
    [Element("vpindex"), Since("1.3.3")]
    public FeatureState? ProcessorIndex { get; set; }

    /// <summary>Whether the guest can ask for how long its processors have run.</summary>
    [Element("runtime"), Since("1.3.3")]
    public FeatureState? Runtime { get; set; }

    /// <summary>Whether there is the synthetic interrupt controller.</summary>
    [Element("synic"), Since("1.3.3")]
    public FeatureState? SyntheticInterrupts { get; set; }

    /// <summary>Whether there are synthetic timers.</summary>
    [Since("1.3.3")]
    public HypervTimers? SyntheticTimers { get; set; }

    /// <summary>Whether the guest can reset the machine by a register.</summary>
    [Element("reset"), Since("1.3.3")]
    public FeatureState? Reset { get; set; }

    /// <summary>The hypervisor's vendor, as the guest sees it.</summary>
    [Since("1.3.3")]
    public HypervVendor? Vendor { get; set; }

    /// <summary>Whether the guest can ask for the frequencies of processor and interrupt controller.</summary>
    [Element("frequencies"), Since("4.7.0")]
    public FeatureState? Frequencies { get; set; }

    /// <summary>Whether the guest is told after migration that its clock has another frequency.</summary>
    [Element("reenlightenment"), Since("4.7.0")]
    public FeatureState? Reenlightenment { get; set; }

    /// <summary>Whether the guest lets the host empty the caches of page tables.</summary>
    [Since("4.7.0")]
    public HypervTlbFlush? TlbFlush { get; set; }

    /// <summary>Whether the guest sends interrupts to its other processors by way of the host.</summary>
    [Element("ipi"), Since("4.10.0")]
    public FeatureState? Ipi { get; set; }

    /// <summary>Whether a hypervisor in the guest can share its state with the host, which makes it quicker.</summary>
    [Element("evmcs"), Since("4.10.0")]
    public FeatureState? EnlightenedVmcs { get; set; }

    /// <summary>Whether the synthetic interrupt controller is there together with the interrupt virtualization of the processor.</summary>
    [Element("avic"), Since("8.10.0")]
    public FeatureState? Avic { get; set; }

    /// <summary>Whether a hypervisor in the guest says when its map of intercepted registers changes.</summary>
    [Element("emsr_bitmap"), Since("10.7.0")]
    public FeatureState? MsrBitmap { get; set; }

    /// <summary>Whether the guest may pass the arguments of calls to the host in XMM registers.</summary>
    [Element("xmm_input"), Since("10.7.0")]
    public FeatureState? XmmInput { get; set; }
}

/// <summary>What decides about features of Hyper-V that are not listed.</summary>
public enum HypervMode : byte
{
    /// <summary>Nothing: they are off.</summary>
    [Value("custom")]
    Custom,

    /// <summary>They are as the host's hypervisor has them when the guest starts.</summary>
    [Value("host-model"), Since("11.9.0")]
    HostModel,
}

/// <summary>The guest tells the host of spinlocks that it waits for.</summary>
[Element("spinlocks")]
public sealed partial class HypervSpinlocks
{
    /// <summary>Whether it does.</summary>
    [Attr("state"), OnOff]
    public required bool IsOn { get; set; }

    /// <summary>How many times the guest tries by itself first, at least 4095.</summary>
    [Attr("retries")]
    public uint? Retries { get; set; }
}

/// <summary>The synthetic timers of Hyper-V.</summary>
[Element("stimer")]
public sealed partial class HypervTimers
{
    /// <summary>Whether they are there.</summary>
    [Attr("state"), OnOff]
    public bool? IsOn { get; set; }

    /// <summary>Whether they interrupt directly, without the synthetic interrupt controller.</summary>
    [Element("direct"), Since("5.7.0")]
    public FeatureState? Direct { get; set; }
}

/// <summary>The hypervisor's vendor, as the guest sees it.</summary>
[Element("vendor_id")]
public sealed partial class HypervVendor
{
    /// <summary>Whether it is not the hypervisor's own.</summary>
    [Attr("state"), OnOff]
    public required bool IsOn { get; set; }

    /// <summary>The vendor, up to 12 characters, none of them a comma.</summary>
    [Attr("value"), Data("string", Pattern = "[^,]{0,12}")]
    public string? Value { get; set; }
}

/// <summary>The guest lets the host empty the caches of page tables.</summary>
[Element("tlbflush")]
public sealed partial class HypervTlbFlush
{
    /// <summary>Whether it does.</summary>
    [Attr("state"), OnOff, Required(Until = "11.0.0")]
    public bool? IsOn { get; set; }

    /// <summary>Whether a guest of the guest may ask the host directly.</summary>
    [Element("direct"), Since("11.0.0")]
    public FeatureState? Direct { get; set; }

    /// <summary>Whether the guest may name parts of the caches.</summary>
    [Element("extended"), Since("11.0.0")]
    public FeatureState? Extended { get; set; }
}
