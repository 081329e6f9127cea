using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>
/// The judge of <c>migrate-check</c>: what keeps libvirt from migrating a domain, and what the schema says of it, since nobody can judge a device that
/// is not valid.
/// </summary>
internal sealed class MigrationJudge(FailoverOptions options) : DocumentJudge
{
    /// <inheritdoc/>
    public override Problem? WhyNot(DocumentKind kind) =>
        kind.Name == Domain.ElementName
            ? null
            : new Problem(SchemaProblem.UnknownRoot, ProblemSeverity.Error, $"the root element is <{kind.Name}>: only a <domain> migrates", 1, 1, $"/{kind.Name}");

    /// <inheritdoc/>
    protected override FileVerdict Judge(InputDocument document, IXmlNode? node, IReadOnlyList<Problem> schemaProblems) =>
        node is Domain domain
            ? new FileVerdict(document.Name, InOrder(schemaProblems.Concat(MigrationRules.Check(domain, options)))) { IsOnMigration = true }
            : new FileVerdict(document.Name, schemaProblems);

    private static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) =>
        [.. problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
}
