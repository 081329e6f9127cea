using RelaxCodec.Libvirt.Acceptance;

namespace RelaxCodec.Libvirt;

/// <summary>
/// Everything that is to be said of a document: where it differs from the schema (RX), what is wrong with its failover pairs (FO), and
/// what libvirt does not accept as it is written (LV). One fault is one problem.
/// </summary>
public static class LibvirtRules
{
    // An id that asks several kinds of devices has several rows.
    private static readonly Dictionary<string, Rule> ById =
        RuleOrder.All.Concat(AcceptanceTable.All).DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id);

    /// <summary>Reads and judges a document.</summary>
    /// <param name="xml">A <c>domain</c>, <c>network</c>, <c>interface</c> or <c>hostdev</c>, in any encoding that XML tells.</param>
    /// <param name="options">The dialect, the networks, the release, and what QEMU can do; null for the defaults.</param>
    public static LibvirtReport Check(ReadOnlySpan<byte> xml, FailoverOptions? options = null)
    {
        XmlReadOptions reading = XmlReadOptions.Strict with { Release = options?.Release };
        (IXmlNode? root, IReadOnlyList<Problem> problems) = NameOfRoot(xml) switch
        {
            "network" => Read<Network>(xml, reading),
            "interface" => Read<Interface>(xml, reading),
            "hostdev" => Read<Hostdev>(xml, reading),
            _ => Read<Domain>(xml, reading),
        };
        return Check(root, xml, problems, options);
    }

    /// <summary>Judges a document that was read.</summary>
    /// <param name="root">What was read; null if nothing could be.</param>
    /// <param name="xml">The document.</param>
    /// <param name="schemaProblems">The problems of reading.</param>
    /// <param name="options">The dialect, the networks, the release, and what QEMU can do; null for the defaults.</param>
    public static LibvirtReport Check(
        IXmlNode? root, ReadOnlySpan<byte> xml, IEnumerable<Problem> schemaProblems, FailoverOptions? options = null)
    {
        FailoverReport? failover = root switch
        {
            Domain domain => FailoverRules.Report(domain, options),
            Interface device => FailoverRules.Report(device, options),
            Hostdev device => FailoverRules.Report(device, options),
            _ => null,
        };
        IReadOnlyList<Problem> accepted = root is null ? [] : AcceptanceRules.Check(xml, options?.Release);
        return new LibvirtReport(root, Merge(schemaProblems, (failover?.Problems ?? []).Concat(accepted)), failover);
    }

    /// <summary>
    /// Joins the problems of reading and those of rules, by line and column. An error of a failover rule takes the place of what the schema
    /// says at the same path of an attribute, or of an element that it does not know (RX010) or that lacks something (RX013); what libvirt
    /// does not accept is left out where something else is wrong with the attribute or with the element that has it. A warning takes
    /// nothing away, so that a document which the schema refuses stays invalid.
    /// </summary>
    /// <param name="schemaProblems">The problems of reading.</param>
    /// <param name="ruleProblems">The problems of rules.</param>
    public static IReadOnlyList<Problem> Merge(IEnumerable<Problem> schemaProblems, IEnumerable<Problem> ruleProblems)
    {
        ArgumentNullException.ThrowIfNull(schemaProblems);
        ILookup<bool, Problem> rules = ruleProblems.ToLookup(problem => ById.GetValueOrDefault(problem.Id) is { YieldsToOthers: true });
        HashSet<string> replaced =
        [
            .. rules[false]
                .Where(
                    problem => problem.Severity == ProblemSeverity.Error && ById.GetValueOrDefault(problem.Id) is { ReplacesSchema: true })
                .Select(problem => problem.Path),
        ];
        Problem[] first = [
            .. schemaProblems.Where(problem => !replaced.Contains(problem.Path) || !CanBeReplaced(problem)),
            .. rules[false]
        ];
        HashSet<string> judged = [.. first.Select(problem => problem.Path)];
        // Of what the release does not have, it reads nothing.
        string[] outside = [.. first.Where(problem => problem.OutsideRelease is not null).Select(problem => problem.Path + "/")];
        return
        [
            .. first.Concat(rules[true].Where(problem => !judged.Contains(problem.Path) && !judged.Contains(ElementOf(problem.Path))
                    && !Array.Exists(outside, path => problem.Path.StartsWith(path, StringComparison.Ordinal))))
                .OrderBy(problem => problem.Line)
                .ThenBy(problem => problem.Column),
        ];
    }

    private static bool CanBeReplaced(Problem problem) =>
        problem.Id is SchemaProblem.UnknownElement or SchemaProblem.Missing || ElementOf(problem.Path) != problem.Path;

    private static string ElementOf(string path) =>
        path.LastIndexOf('/') is > 0 and var end && path.AsSpan(end + 1).StartsWith('@') ? path[..end] : path;

    private static string? NameOfRoot(ReadOnlySpan<byte> xml)
    {
        try
        {
            return XmlCodec.PeekRoot(xml) is { NamespaceUri: "" } root ? root.LocalName : null;
        }
        catch (XmlCodecException)
        {
            return null; // Reading says why.
        }
    }

    private static (IXmlNode? Root, IReadOnlyList<Problem> Problems) Read<T>(ReadOnlySpan<byte> xml, XmlReadOptions options)
        where T : class, IXmlRoot<T>
    {
        XmlReadResult<T> read = XmlCodec.Read<T>(xml, options);
        return (read.Value as IXmlNode, read.Problems);
    }
}
