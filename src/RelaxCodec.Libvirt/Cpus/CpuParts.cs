namespace RelaxCodec.Libvirt;

/// <summary>The model of a guest's processors.</summary>
[Element("model")]
public sealed partial class CpuModel
{
    /// <summary>Whether the hypervisor may take the nearest model that it has instead; it may if absent.</summary>
    [Attr("fallback"), Since("0.9.10")]
    public CpuFallback? Fallback { get; set; }

    /// <summary>The vendor that the guest sees, in twelve characters such as <c>GenuineIntel</c>; the host's if absent.</summary>
    [Attr("vendor_id"), Pattern("[^,]{12}"), Since("0.10.0")]
    public string? VendorId { get; set; }

    /// <summary>The model as libvirt names it, such as <c>Skylake-Server</c>; empty where the mode says it.</summary>
    [Text]
    public string Name { get; set; } = "";
}

/// <summary>Whether a model may be replaced.</summary>
public enum CpuFallback : byte
{
    /// <summary>It may, by the nearest one.</summary>
    [Value("allow")]
    Allow,

    /// <summary>It may not; the guest does not start then.</summary>
    [Value("forbid")]
    Forbid,
}

/// <summary>How virtual processors are spread; each number but the first is that in one of what stands before.</summary>
[Element("topology")]
public sealed partial class CpuTopology
{
    /// <summary>The sockets.</summary>
    [Attr("sockets"), Data<PositiveInteger>]
    public required uint Sockets { get; set; }

    /// <summary>The dies in a socket; 1 if absent.</summary>
    [Attr("dies"), Data<PositiveInteger>, Since("6.1.0")]
    public uint? Dies { get; set; }

    /// <summary>The clusters on a die; 1 if absent.</summary>
    [Attr("clusters"), Data<PositiveInteger>, Since("10.1.0")]
    public uint? Clusters { get; set; }

    /// <summary>The cores in a cluster.</summary>
    [Attr("cores"), Data<PositiveInteger>]
    public required uint Cores { get; set; }

    /// <summary>The threads of a core.</summary>
    [Attr("threads"), Data<PositiveInteger>]
    public required uint Threads { get; set; }
}

/// <summary>What the guest sees of its processors' caches.</summary>
[Element("cache")]
public sealed partial class CpuCache
{
    /// <summary>The level; all levels if absent.</summary>
    [Attr("level")]
    public CpuCacheLevel? Level { get; set; }

    /// <summary>What it sees.</summary>
    [Attr("mode")]
    public required CpuCacheMode Mode { get; set; }
}

/// <summary>The level of a cache.</summary>
public enum CpuCacheLevel : byte
{
    /// <summary>The first.</summary>
    [Value("1")]
    First,

    /// <summary>The second.</summary>
    [Value("2")]
    Second,

    /// <summary>The third.</summary>
    [Value("3")]
    Third,
}

/// <summary>What a guest sees of a cache.</summary>
public enum CpuCacheMode : byte
{
    /// <summary>One that the hypervisor makes up.</summary>
    [Value("emulate")]
    Emulate,

    /// <summary>The host's.</summary>
    [Value("passthrough")]
    Passthrough,

    /// <summary>None.</summary>
    [Value("disable")]
    Disable,
}

/// <summary>How many bits a physical address of the guest has.</summary>
[Element("maxphysaddr")]
public sealed partial class CpuAddressBits
{
    /// <summary>Whether they are the host's or written.</summary>
    [Attr("mode")]
    public required CpuAddressMode Mode { get; set; }

    /// <summary>The number of bits, where it is written.</summary>
    [Attr("bits"), Data<UnsignedInt>]
    public uint? Bits { get; set; }

    /// <summary>The most bits, where they are the host's.</summary>
    [Attr("limit"), Data<UnsignedInt>, Since("9.3.0")]
    public uint? Limit { get; set; }
}

/// <summary>What says how many bits a physical address has.</summary>
public enum CpuAddressMode : byte
{
    /// <summary>What is written, or the hypervisor.</summary>
    [Value("emulate")]
    Emulate,

    /// <summary>The host.</summary>
    [Value("passthrough")]
    Passthrough,
}

/// <summary>A feature that the guest's processors have or lack.</summary>
[Element("feature")]
public sealed partial class CpuFeature
{
    /// <summary>Whether they have it.</summary>
    [Attr("policy")]
    public required CpuFeaturePolicy Policy { get; set; }

    /// <summary>The feature as libvirt names it, such as <c>vmx</c>.</summary>
    [Attr("name"), Data<CpuFeatureName>]
    public required string Name { get; set; }
}

/// <summary>Whether a guest has a feature.</summary>
public enum CpuFeaturePolicy : byte
{
    /// <summary>It has it, whatever the host has.</summary>
    [Value("force")]
    Force,

    /// <summary>It has it, or does not start.</summary>
    [Value("require")]
    Require,

    /// <summary>It has it if the host has.</summary>
    [Value("optional")]
    Optional,

    /// <summary>It lacks it.</summary>
    [Value("disable")]
    Disable,

    /// <summary>It lacks it, and does not start on a host that has it.</summary>
    [Value("forbid")]
    Forbid,
}

/// <summary>The name of a feature of processors.</summary>
[Datatype("featureName", Expected = "a name of letters, digits, '-', '_' and '.'")]
[Data("string", Pattern = @"[a-zA-Z0-9\-_\.]+")]
public sealed partial class CpuFeatureName;
