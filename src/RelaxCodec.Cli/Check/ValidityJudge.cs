using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>
/// The judge of <c>check</c>: the schema first, then the failover rules on what was read, then what libvirt accepts of what was written. So
/// a slip in one place hides nothing in another, and one fault is one problem.
/// </summary>
internal class ValidityJudge(bool schemaOnly, LibvirtRelease release, FailoverOptions options) : DocumentJudge(release)
{
    /// <summary>Whether verdicts keep the pairs that were judged.</summary>
    protected virtual bool KeepsPairs => false;

    /// <inheritdoc/>
    protected override FileVerdict Judge(InputDocument document, IXmlNode? node, IReadOnlyList<Problem> schemaProblems)
    {
        LibvirtReport report = LibvirtRules.Check(node, document.Content, schemaProblems, options);
        return new FileVerdict(document.Name, schemaOnly ? LibvirtRules.Merge(schemaProblems, ForeignDialect(node)) : report.Problems)
        {
            UsesDriverDialect = report.Failover is { UsesDriverDialect: true },
            UnknownNetworks = schemaOnly ? [] : report.Failover?.UnknownNetworks ?? [],
            Pairs = KeepsPairs ? report.Failover?.Pairs : null,
        };
    }

    // What the chosen dialect's grammar does not have is the schema's business, also without the rules.
    private IReadOnlyList<Problem> ForeignDialect(IXmlNode? node) => node switch
    {
        Domain domain => FailoverRules.CheckDialect(domain, options.Dialect),
        Interface device => FailoverRules.CheckDialect(device, options.Dialect),
        Hostdev device => FailoverRules.CheckDialect(device, options.Dialect),
        _ => [],
    };
}
