using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>
/// The judge of <c>migrate-check</c>: what keeps libvirt from migrating a domain. Where it differs from the schema is no reason, unless
/// nobody can tell what device that is.
/// </summary>
internal sealed class MigrationJudge(LibvirtRelease release, FailoverOptions options) : DocumentJudge(release)
{
    private static readonly string[] Devices = ["/domain/devices/interface[", "/domain/devices/hostdev["];

    /// <inheritdoc/>
    public override Problem? WhyNot(DocumentKind kind) =>
        kind.Name == Domain.ElementName
            ? null
            : new Problem(
                SchemaProblem.UnknownRoot,
                ProblemSeverity.Error,
                $"the root element is <{kind.Name}>: only a <domain> migrates",
                1,
                1,
                $"/{kind.Name}");

    /// <inheritdoc/>
    protected override FileVerdict Judge(InputDocument document, IXmlNode? node, IReadOnlyList<Problem> schemaProblems)
    {
        if (node is not Domain domain)
            return new FileVerdict(document.Name, schemaProblems);
        FailoverReport failover = FailoverRules.Report(domain, options);
        HashSet<string> read = [.. failover.Pairs.Devices.Select(device => device.Place.Path)];
        Problem[] unread = [.. schemaProblems.Where(problem => DevicePath(problem) is { } path && !read.Contains(path))];
        return new FileVerdict(
            document.Name,
            [.. unread.Concat(MigrationRules.Check(failover)).OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)])
        {
            IsOnMigration = true,
            UnknownNetworks = failover.UnknownNetworks,
            SchemaProblemsLeftOut = schemaProblems.Count - unread.Length,
        };
    }

    private static string? DevicePath(Problem problem) =>
        Array.Exists(Devices, start => problem.Path.StartsWith(start, StringComparison.Ordinal))
            ? problem.Path[..(problem.Path.IndexOf(']', StringComparison.Ordinal) + 1)]
            : null;
}
