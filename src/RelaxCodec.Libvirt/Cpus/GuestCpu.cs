namespace RelaxCodec.Libvirt;

/// <summary>The processors of a guest: model, features, topology, NUMA nodes.</summary>
[Element("cpu")]
public sealed partial class GuestCpu
{
    /// <summary>What the model is made from; custom if absent.</summary>
    [Attr("mode"), Since("0.9.10")]
    public CpuMode? Mode { get; set; }

    /// <summary>How exactly a custom model is to be met; exactly if absent.</summary>
    [Attr("match")]
    public CpuMatch? Match { get; set; }

    /// <summary>Who checks that the guest gets these processors; libvirt decides if absent.</summary>
    [Attr("check"), Since("3.2.0")]
    public CpuCheck? Check { get; set; }

    /// <summary>Whether features are left out that keep the guest from being migrated, where it has the host's or all of them.</summary>
    [Attr("migratable"), OnOff, Since("6.5.0")]
    public bool? Migratable { get; set; }

    /// <summary>Whether the guest has features that the hypervisor calls deprecated, on S390.</summary>
    [Attr("deprecated_features"), OnOff, Since("11.0.0")]
    public bool? DeprecatedFeatures { get; set; }

    /// <summary>The model.</summary>
    public CpuModel? Model { get; set; }

    /// <summary>The maker of the host's processors, without which the guest does not start; any if absent.</summary>
    [Element("vendor"), Since("0.8.3")]
    public string? Vendor { get; set; }

    /// <summary>How the virtual processors are spread over sockets, cores and threads.</summary>
    public CpuTopology? Topology { get; set; }

    /// <summary>What the guest sees of caches.</summary>
    [Since("3.3.0")]
    public CpuCache? Cache { get; set; }

    /// <summary>How many bits a physical address has.</summary>
    [Since("8.7.0")]
    public CpuAddressBits? AddressBits { get; set; }

    /// <summary>The features that the guest has beside those of the model, or lacks.</summary>
    public List<CpuFeature> Features { get; } = [];

    /// <summary>The NUMA nodes of the guest.</summary>
    [Since("0.9.8")]
    public GuestNuma? Numa { get; set; }
}

/// <summary>What the model of the guest's processors is made from.</summary>
public enum CpuMode : byte
{
    /// <summary>What is written.</summary>
    [Value("custom")]
    Custom,

    /// <summary>What libvirt knows of the host's processors.</summary>
    [Value("host-model")]
    HostModel,

    /// <summary>The host's processors as they are.</summary>
    [Value("host-passthrough")]
    HostPassthrough,

    /// <summary>All that the hypervisor can do.</summary>
    [Value("maximum"), Since("7.1.0")]
    Maximum,
}

/// <summary>How exactly a guest gets the processors that are written.</summary>
public enum CpuMatch : byte
{
    /// <summary>These, or better ones if the host has them.</summary>
    [Value("minimum")]
    Minimum,

    /// <summary>Just these.</summary>
    [Value("exact")]
    Exact,

    /// <summary>Just these, and the host has no better ones either.</summary>
    [Value("strict")]
    Strict,
}

/// <summary>Who checks that a guest gets the processors that are written.</summary>
public enum CpuCheck : byte
{
    /// <summary>The hypervisor, if it likes.</summary>
    [Value("none")]
    None,

    /// <summary>libvirt before the start; then the hypervisor may still give it others.</summary>
    [Value("partial")]
    Partial,

    /// <summary>libvirt, of the processors that the hypervisor made.</summary>
    [Value("full")]
    Full,
}
