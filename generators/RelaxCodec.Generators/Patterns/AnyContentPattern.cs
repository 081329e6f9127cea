namespace RelaxCodec.Generators.Patterns;

/// <summary><c>[AnyContent]</c> and <c>[AnyAttributes]</c>: what the schema leaves open.</summary>
internal sealed record AnyContentPattern : MemberPattern
{
    /// <summary>The elements that are open; null for none.</summary>
    public required NameClassPattern? Elements { get; init; }

    /// <summary>The attributes that are open; null for none.</summary>
    public required NameClassPattern? Attributes { get; init; }

    /// <summary>Whether the content is mixed.</summary>
    public required bool WithText { get; init; }

    public override bool IsRequired => false;
}
