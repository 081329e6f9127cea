namespace RelaxCodec.Generators.Patterns;

/// <summary><c>[AnyContent]</c>: what the schema leaves open.</summary>
internal sealed record AnyContentPattern : MemberPattern
{
    public required bool WithAttributes { get; init; }

    public required bool ForeignOnly { get; init; }

    /// <summary>Whether the content is mixed.</summary>
    public required bool WithText { get; init; }

    public override bool IsRequired => false;
}
