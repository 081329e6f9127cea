namespace RelaxCodec.Generators.Patterns;

/// <summary>A property whose type is an element class, or an <c>[Element]</c> property whose type is a group class.</summary>
internal sealed record ClassElementPattern : ChildPattern
{
    /// <summary>The name of the type's define.</summary>
    public required string Define { get; init; }

    /// <summary>Whether the type is a group, to which the property gives the name.</summary>
    public required bool IsGroup { get; init; }

    /// <summary>Whether the type has cases, of which none may fit.</summary>
    public required bool HasCases { get; init; }

    /// <summary>The attribute that tells the element from another one of its name, which has no such attribute; null if the name alone tells.</summary>
    public string? TellingAttribute { get; init; }
}
