namespace RelaxCodec.Libvirt;

/// <summary>What <see cref="LibvirtRules"/> found in a document.</summary>
public sealed class LibvirtReport
{
    internal LibvirtReport(IXmlNode? root, IReadOnlyList<Problem> problems, FailoverReport? failover)
    {
        Root = root;
        Problems = problems;
        Failover = failover;
    }

    /// <summary>
    /// What was read: a <see cref="Domain"/>, <see cref="Network"/>, <see cref="Interface"/> or <see cref="Hostdev"/>; null if nothing
    /// could be.
    /// </summary>
    public IXmlNode? Root { get; }

    /// <summary>The problems, by line and column.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What is to be known of its failover pairs; null where there can be none.</summary>
    public FailoverReport? Failover { get; }
}
