namespace RelaxCodec.Oracles;

/// <summary>What a judge says of one document.</summary>
/// <param name="IsWellFormed">Whether it is namespace-well-formed XML: where not, the schema was never asked.</param>
/// <param name="IsValid">Whether the schema accepts it.</param>
/// <param name="Objections">What it has against it, in the judge's order; empty when valid.</param>
public sealed record Verdict(bool IsWellFormed, bool IsValid, IReadOnlyList<Objection> Objections)
{
    /// <summary>The one verdict that needs no words.</summary>
    public static Verdict Valid { get; } = new(IsWellFormed: true, IsValid: true, []);

    /// <inheritdoc/>
    public override string ToString() =>
        IsValid ? "valid" : $"{(IsWellFormed ? "invalid" : "not well-formed")}: {string.Join("; ", Objections)}";
}
