namespace RelaxCodec.Generators.Model;

/// <summary>A member of an enum and the literal that it stands for.</summary>
/// <param name="Member">The name of the member, a keyword escaped.</param>
/// <param name="Literal">The literal.</param>
internal sealed record EnumLiteral(string Member, string Literal)
{
    /// <summary>The releases that have it.</summary>
    public ReleaseSpan Span { get; init; } = ReleaseSpan.Always;
}
