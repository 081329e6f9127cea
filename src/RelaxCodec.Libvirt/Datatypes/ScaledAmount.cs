namespace RelaxCodec.Libvirt;

/// <summary>An amount of memory or storage, as the text of an element, with a unit.</summary>
[Group, Define("scaledInteger")]
public abstract partial class ScaledAmount
{
    /// <summary>
    /// The unit, <c>b</c> or <c>bytes</c>, <c>k</c> to <c>e</c>, <c>KB</c> (1000) or <c>KiB</c> (1024) and so on; what is meant where it is
    /// absent, each element says.
    /// </summary>
    [Attr("unit"), Data<ScaleUnit>, Since("0.9.11")]
    public string? Unit { get; set; }

    /// <summary>The amount, in <see cref="Unit"/>.</summary>
    [Text, Data<UnsignedLong>]
    public required ulong Amount { get; set; }
}
