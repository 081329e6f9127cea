namespace RelaxCodec.Libvirt.Failover;

/// <summary>What <see cref="FailoverRules"/> found, and what else people want to be told.</summary>
public sealed class FailoverReport
{
    internal FailoverReport(IReadOnlyList<Problem> problems, Findings findings, bool usesDriverDialect)
    {
        Findings = findings;
        Problems = problems;
        UsesDriverDialect = usesDriverDialect;
    }

    /// <summary>The problems, by line and column.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The pairs that were judged.</summary>
    public FailoverPairs Pairs => Findings.Pairs;

    /// <summary>
    /// The networks, each once, that primaries name and that were not given: their interfaces were taken for assigned devices.
    /// </summary>
    public IReadOnlyList<string> UnknownNetworks => Pairs.UnknownNetworks;

    /// <summary>Whether the document uses the driver dialect, whichever <see cref="FailoverOptions.Dialect"/> was asked for.</summary>
    public bool UsesDriverDialect { get; }

    /// <summary>What the rules found, by device.</summary>
    internal Findings Findings { get; }
}
