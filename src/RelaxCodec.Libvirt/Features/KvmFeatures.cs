namespace RelaxCodec.Libvirt;

/// <summary>What changes the behaviour of KVM.</summary>
[Element("kvm"), FullEndElement]
public sealed partial class KvmFeatures
{
    /// <summary>Whether the guest does not see that it runs on KVM.</summary>
    [Element("hidden")]
    public FeatureState? Hidden { get; set; }

    /// <summary>Whether the guest is told that no other guest uses its processors.</summary>
    [Element("hint-dedicated"), Since("5.7.0")]
    public FeatureState? DedicatedHint { get; set; }

    /// <summary>Whether the guest may wait busily for a while before it halts, for quicker answers to I/O.</summary>
    [Element("poll-control"), Since("6.10.0")]
    public FeatureState? PollControl { get; set; }

    /// <summary>Whether the guest sends interrupts to its other processors by way of the host.</summary>
    [Element("pv-ipi"), Since("7.10.0")]
    public FeatureState? ParavirtualIpi { get; set; }

    /// <summary>How the host learns which pages the guest has written to, as migration needs.</summary>
    [Since("8.0.0")]
    public DirtyRing? DirtyRing { get; set; }
}

/// <summary>The host learns by a ring of entries which pages the guest has written to, instead of by a bitmap.</summary>
[Element("dirty-ring")]
public sealed partial class DirtyRing
{
    /// <summary>Whether it does.</summary>
    [Attr("state"), OnOff]
    public required bool IsOn { get; set; }

    /// <summary>The number of entries for each processor: a power of two from 1024 to 65536.</summary>
    [Attr("size")]
    public uint? Size { get; set; }
}
