using System.Globalization;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>What libvirt did to documents, beside what we said of them.</summary>
internal sealed class AgreementTable
{
    private readonly List<string> _disagreements = [];

    private AgreementTable(int documents) => Documents = documents;

    public int Documents { get; }

    public int Refused { get; private set; }

    public int Changed { get; private set; }

    public IReadOnlyList<string> Disagreements => _disagreements;

    /// <summary>Compares.</summary>
    /// <param name="documents">Domains that are schema-valid, for libvirt's test driver.</param>
    /// <param name="printed">What libvirt made of each; null where it refuses it.</param>
    public static AgreementTable Of(IReadOnlyList<string> documents, IReadOnlyList<string?> printed)
    {
        var table = new AgreementTable(documents.Count);
        for (int i = 0; i < documents.Count; i++)
            table.Add(documents[i], printed[i]);
        return table;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Documents} documents: {Refused} refused, {Changed} changed, {Documents - Refused - Changed} taken as they are; "
            + $"{_disagreements.Count} disagreements");

    private void Add(string document, string? printed)
    {
        IReadOnlyList<Problem> found = AcceptanceRules.Check(document, Probes.Release);
        bool hasError = found.Any(problem => problem.Severity == ProblemSeverity.Error);
        // Failover rules know more than libvirt: what they report counts where libvirt objects, and not against us where it does not.
        IReadOnlyList<Problem> failover = FailoverRules.Check(XmlCodec.Parse<Domain>(document));
        bool failoverHasError = failover.Any(problem => problem.Severity == ProblemSeverity.Error);
        if (printed is null)
        {
            Refused++;
            if (!hasError && !failoverHasError)
                Disagree("libvirt refuses", document, found);
            return;
        }

        IReadOnlyList<string> losses = PrintedDevices.Losses(document, printed);
        if (losses.Count > 0)
            Changed++;
        if (hasError)
            Disagree("libvirt accepts", document, found);
        else if (losses.Count > 0 && found.Count == 0 && failover.Count == 0)
            Disagree($"libvirt changes {string.Join(", ", losses)} in", document, found);
        else if (losses.Count == 0 && found.Count > 0)
            Disagree("libvirt takes unchanged", document, found);
    }

    private void Disagree(string what, string document, IReadOnlyList<Problem> found)
    {
        int start = document.IndexOf("<devices>", StringComparison.Ordinal);
        _disagreements.Add($"{what} {document[start..]}; we said: {string.Join(" | ", found)}");
    }
}
