namespace RelaxCodec.Libvirt;

/// <summary>The largest amount of memory that a guest can have at boot; without a unit in KiB.</summary>
[Element("memory")]
public sealed partial class Memory : ScaledAmount
{
    /// <summary>Whether the guest's memory is part of a core dump.</summary>
    [Attr("dumpCore"), OnOff, Order(-1), Since("0.10.2")]
    public bool? DumpCore { get; set; }
}

/// <summary>The largest amount of memory that can be plugged into a running guest altogether; without a unit in KiB.</summary>
[Element("maxMemory")]
public sealed partial class MaxMemory : ScaledAmount
{
    /// <summary>The slots that memory modules can be plugged into; devices such as virtio-mem take none.</summary>
    [Attr("slots"), Data<UnsignedInt>, Required(Until = "9.5.0"), Order(-1), Since("1.2.14")]
    public uint? Slots { get; set; }
}

/// <summary>The amount of memory that the guest has now, which a balloon may make less than it can have; without a unit in KiB.</summary>
[Element("currentMemory")]
public sealed partial class CurrentMemory : ScaledAmount;
