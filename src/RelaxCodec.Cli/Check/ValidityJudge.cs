using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>
/// The judge of <c>check</c>: the schema first, then the failover rules on what was read, then what libvirt accepts of what was written. So a slip in one
/// place hides nothing in another, and one fault is one problem.
/// </summary>
internal sealed class ValidityJudge(bool schemaOnly, LibvirtRelease release, FailoverOptions options) : DocumentJudge(release)
{
    /// <inheritdoc/>
    protected override FileVerdict Judge(InputDocument document, IXmlNode? node, IReadOnlyList<Problem> schemaProblems)
    {
        FailoverReport? report = Report(node);
        IReadOnlyList<Problem> others = schemaOnly ? ForeignDialect(node) : report?.Problems ?? [];
        IReadOnlyList<Problem> problems = FailoverReport.Merge(schemaProblems, others);
        if (!schemaOnly && node is not null)
            problems = AcceptanceRules.Merge(problems, AcceptanceRules.Check(new MemoryStream(document.Content, writable: false), options.Release));
        return new FileVerdict(document.Name, problems)
        {
            UsesDriverDialect = report is { UsesDriverDialect: true },
            UnknownNetworks = schemaOnly ? [] : report?.UnknownNetworks ?? [],
            UnjudgedElements = Cli.UnjudgedElements.In(node),
        };
    }

    private FailoverReport? Report(IXmlNode? node) => node switch
    {
        Domain domain => FailoverRules.Report(domain, options),
        Interface device => FailoverRules.Report(device, options),
        Hostdev device => FailoverRules.Report(device, options),
        _ => null,
    };

    // What the chosen dialect's grammar does not have is the schema's business, also without the rules.
    private IReadOnlyList<Problem> ForeignDialect(IXmlNode? node) => node switch
    {
        Domain domain => FailoverRules.CheckDialect(domain, options.Dialect),
        Interface device => FailoverRules.CheckDialect(device, options.Dialect),
        Hostdev device => FailoverRules.CheckDialect(device, options.Dialect),
        _ => [],
    };
}
