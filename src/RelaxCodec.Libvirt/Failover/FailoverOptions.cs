namespace RelaxCodec.Libvirt.Failover;

/// <summary>What <see cref="FailoverRules"/> is told besides the document.</summary>
public sealed record FailoverOptions
{
    /// <summary>The defaults: both dialects, no networks.</summary>
    public static FailoverOptions Default { get; } = new();

    /// <summary>
    /// The dialect that documents may use. What the other one says is reported as outside the grammar (RX011, RX010) and otherwise as
    /// invisible to the rules as it is to a libvirt that does not know it.
    /// </summary>
    public FailoverDialect Dialect { get; init; } = FailoverDialect.Auto;

    /// <summary>
    /// The networks that the domain's interfaces may name: they tell which <c>&lt;interface type='network'&gt;</c> is an assigned device
    /// (<c>&lt;forward mode='hostdev'&gt;</c>). Of several networks of one name the last counts.
    /// </summary>
    public IReadOnlyList<Network> Networks { get; init; } = [];

    /// <summary>
    /// What the QEMU can do that will run the domain: without <see cref="QemuCapabilities.HasFailover"/> every standby is an error (FO014).
    /// Null, the default, asks nothing of QEMU; neither do conversion and corrections.
    /// </summary>
    public QemuCapabilities? Capabilities { get; init; }

    /// <summary>The release of libvirt that judges; null, the default, for the newest that the rules know.</summary>
    public XmlRelease? Release { get; init; }
}
