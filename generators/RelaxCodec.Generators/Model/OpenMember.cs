namespace RelaxCodec.Generators.Model;

/// <summary><c>[AnyContent]</c> and <c>[AnyAttributes]</c>: what the schema leaves open.</summary>
internal sealed record OpenMember : Member
{
    /// <summary>The elements that are open; null for none.</summary>
    public required OpenNames? Elements { get; init; }

    /// <summary>The attributes that are open; null for none.</summary>
    public required OpenNames? Attributes { get; init; }

    /// <summary>Whether the content is mixed.</summary>
    public required bool WithText { get; init; }
}
