using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Judging;

/// <summary>A document on which we and jing differ.</summary>
/// <param name="Kind">In what.</param>
/// <param name="Document">Its text.</param>
/// <param name="Jing">What jing says.</param>
/// <param name="Ours">What we say.</param>
internal sealed record Disagreement(DisagreementKind Kind, string Document, Verdict Jing, IReadOnlyList<Problem> Ours)
{
    /// <summary>Whether we take a document for XML.</summary>
    public static bool IsWellFormed(IReadOnlyList<Problem> ours) =>
        !ours.Any(problem => problem.Id is SchemaProblem.NotWellFormed or SchemaProblem.DocumentType);

    /// <summary>The disagreement; null if there is none.</summary>
    public static Disagreement? Between(string document, Verdict jing, IReadOnlyList<Problem> ours)
    {
        if (IsRefusedByXmlReader(ours))
            return null;
        DisagreementKind? kind = (jing.IsValid, IsValid: ours.Count == 0) switch
        {
            (true, false) => DisagreementKind.WeRefuse,
            (false, true) => DisagreementKind.WeAccept,
            // Behind a root that is none of ours we read no further.
            _ when jing.IsWellFormed != IsWellFormed(ours) && ours is not [{ Id: SchemaProblem.UnknownRoot }] =>
                DisagreementKind.WellFormedness,
            _ => null,
        };
        return kind is { } found ? new Disagreement(found, document, jing, ours) : null;
    }

    // The one value that .NET refuses of an attribute that is like any other to the rest of the world: docs/libvirt-differences.md.
    private static bool IsRefusedByXmlReader(IReadOnlyList<Problem> ours) =>
        ours is [.., { Id: SchemaProblem.NotWellFormed } last] && last.Message.Contains("xml:space", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"jing: {Jing}\nwe: {(Ours.Count == 0 ? "valid" : string.Join("; ", Ours))}\n{Document}\n";
}
