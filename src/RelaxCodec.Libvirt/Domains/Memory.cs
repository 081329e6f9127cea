namespace RelaxCodec.Libvirt;

/// <summary>The largest amount of memory a domain can have at boot; without a unit in KiB.</summary>
[Element("memory")]
public sealed partial class Memory
{
    /// <summary>Whether the guest's memory is part of a core dump.</summary>
    [Attr("dumpCore"), OnOff, Since("0.10.2")]
    public bool? DumpCore { get; set; }

    /// <summary>
    /// The unit, <c>b</c> or <c>bytes</c>, <c>k</c> to <c>e</c>, <c>KB</c> (1000) or <c>KiB</c> (1024) and so on; <c>KiB</c> if absent.
    /// </summary>
    [Attr("unit"), Data<ScaleUnit>, Since("0.9.11")]
    public string? Unit { get; set; }

    /// <summary>The amount, in <see cref="Unit"/>.</summary>
    [Text, Data<UnsignedLong>]
    public required ulong Amount { get; set; }
}
