using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>
/// Judges documents: the schema first, then the failover rules on what was read, then what libvirt accepts of what was written. So a slip in one
/// place hides nothing in another, and one fault is one problem.
/// </summary>
internal sealed class DocumentJudge(bool schemaOnly, FailoverOptions options)
{
    /// <summary>Judges one document.</summary>
    /// <param name="file">The name to report.</param>
    /// <param name="root">Its root, as it was found.</param>
    /// <param name="content">The whole of it.</param>
    public FileVerdict Judge(string file, DocumentRoot root, byte[] content)
    {
        if (root.Kind is not { } kind)
            return new FileVerdict(file, [root.Problem!]);

        (IXmlNode? node, IReadOnlyList<Problem> schemaProblems) = kind.Read(content);
        if (node is null && WhatEndedReading(schemaProblems) is { } fatal)
            return new FileVerdict(file, [fatal]);
        if (HostInterface.IsIn(node))
            return new FileVerdict(file, [HostInterface.Problem(node.Source?.Line ?? 0, node.Source?.Column ?? 0)]);

        FailoverReport? report = Report(node);
        IReadOnlyList<Problem> others = schemaOnly ? ForeignDialect(node) : report?.Problems ?? [];
        IReadOnlyList<Problem> problems = FailoverReport.Merge(schemaProblems, others);
        if (!schemaOnly && report is not null)
            problems = AcceptanceRules.Merge(problems, AcceptanceRules.Check(new MemoryStream(content, writable: false)));
        return new FileVerdict(file, problems)
        {
            UsesDriverDialect = report is { UsesDriverDialect: true },
            UnknownNetworks = schemaOnly ? [] : report?.UnknownNetworks ?? [],
            UnjudgedElements = Cli.UnjudgedElements.In(node),
        };
    }

    // Of a document that is cut off or too large this is what matters: what its first part lacks is judged once it is whole.
    private static Problem? WhatEndedReading(IReadOnlyList<Problem> problems) =>
        problems is [.., { Id: SchemaProblem.NotWellFormed or SchemaProblem.DocumentType or SchemaProblem.Limit } last]
        && problems.Count <= XmlLimits.Default.Problems
            ? last
            : null;

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
