namespace RelaxCodec.Libvirt;

/// <summary>How many virtual processors the guest can have.</summary>
[Element("vcpu")]
public sealed partial class VcpuCount
{
    /// <summary>
    /// What decides on which processors of the host the domain runs; that of <c>numatune</c> if absent, static beside <see cref="CpuSet"/>.
    /// </summary>
    [Attr("placement"), Since("0.9.11")]
    public Placement? Placement { get; set; }

    /// <summary>The processors of the host that the domain runs on where <c>cputune</c> says nothing else; all if absent.</summary>
    [Attr("cpuset"), Data<CpuSet>, Since("0.4.4")]
    public CpuSet? CpuSet { get; set; }

    /// <summary>How many of them the guest has at the start; all if absent.</summary>
    [Attr("current"), Data<CpuCount>, Since("0.8.5")]
    public ushort? Current { get; set; }

    /// <summary>The most that the guest can have.</summary>
    [Text, Data<CpuCount>]
    public required ushort Maximum { get; set; }
}

/// <summary>What decides where on the host a domain is.</summary>
public enum Placement : byte
{
    /// <summary>The set that is written, or everywhere.</summary>
    [Value("static")]
    Static,

    /// <summary>The advice of numad.</summary>
    [Value("auto")]
    Auto,
}

/// <summary>The state of each virtual processor.</summary>
[Element("vcpus")]
public sealed partial class VcpuStates
{
    /// <summary>The processors.</summary>
    public List<VcpuState> Vcpus { get; } = [];
}

/// <summary>The state of a virtual processor.</summary>
[Element("vcpu")]
public sealed partial class VcpuState
{
    /// <summary>Its number, from 0.</summary>
    [Attr("id"), Data<UnsignedInt>]
    public required uint Id { get; set; }

    /// <summary>Whether the guest has it.</summary>
    [Attr("enabled"), YesNo]
    public required bool Enabled { get; set; }

    /// <summary>Whether it can be plugged and unplugged while the guest runs; one that is not enabled has to be.</summary>
    [Attr("hotpluggable"), YesNo]
    public bool? Hotpluggable { get; set; }

    /// <summary>Its turn, from 1, where processors are added in an order; then each that is enabled has one.</summary>
    [Attr("order"), Data<UnsignedInt>]
    public uint? Order { get; set; }
}

/// <summary>A number of processors.</summary>
[Datatype("countCPU", Value = typeof(ushort), Expected = "a number of processors from 1 to 65535")]
[Data("unsignedShort", Pattern = "[0-9]+", MinInclusive = "1")]
public sealed partial class CpuCount;
