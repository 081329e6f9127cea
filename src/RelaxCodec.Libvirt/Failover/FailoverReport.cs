using RelaxCodec.Libvirt.Rules;

namespace RelaxCodec.Libvirt;

/// <summary>What <see cref="FailoverRules"/> found, and what else people want to be told.</summary>
public sealed class FailoverReport
{
    private readonly Judgement _judgement;

    internal FailoverReport(IReadOnlyList<Problem> problems, Judgement judgement, bool usesDriverDialect)
    {
        _judgement = judgement;
        Problems = problems;
        UsesDriverDialect = usesDriverDialect;
    }

    /// <summary>The problems, by line and column.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The pairs that were judged.</summary>
    public FailoverPairs Pairs => _judgement.Pairs;

    /// <summary>
    /// The networks, each once, that primaries name and that were not given: their interfaces were taken for assigned devices.
    /// </summary>
    public IReadOnlyList<string> UnknownNetworks => Pairs.UnknownNetworks;

    /// <summary>Whether the document uses the driver dialect, whichever <see cref="FailoverOptions.Dialect"/> was asked for.</summary>
    public bool UsesDriverDialect { get; }

    /// <summary>The ids of the errors that make a device wrong, also where another device has them; none for one that is right.</summary>
    internal IEnumerable<string> ErrorsOf(FailoverDevice device) => _judgement.ErrorsOf(device);

    /// <summary>
    /// Joins what the schema and what the rules object to, by line and column. A rule wins where both object to one thing: a problem of
    /// the schema is left out where a rule has an error with the same path, which is an attribute; or an element that the schema does not
    /// know (RX010) or that lacks something (RX013). A warning of a rule takes nothing away, so a document that the schema refuses stays
    /// invalid.
    /// </summary>
    /// <param name="schemaProblems">The problems of reading.</param>
    /// <param name="ruleProblems">The problems of the rules.</param>
    public static IReadOnlyList<Problem> Merge(IEnumerable<Problem> schemaProblems, IEnumerable<Problem> ruleProblems)
    {
        ArgumentNullException.ThrowIfNull(schemaProblems);
        Problem[] rules = [.. ruleProblems];
        HashSet<string> judged = [.. rules.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Path)];
        return
        [
            .. schemaProblems.Where(problem => !judged.Contains(problem.Path) || !CanYield(problem))
                .Concat(rules)
                .OrderBy(problem => problem.Line)
                .ThenBy(problem => problem.Column),
        ];
    }

    private static bool CanYield(Problem problem) =>
        problem.Id is "RX010" or "RX013" || problem.Path.AsSpan(problem.Path.LastIndexOf('/') + 1).StartsWith('@');
}
