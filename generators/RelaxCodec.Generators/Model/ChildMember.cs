namespace RelaxCodec.Generators.Model;

/// <summary>The pattern of a property that is a child element or a list of them.</summary>
internal abstract record ChildMember : Member
{
    /// <summary>The name of the element; where it may have several, those in words.</summary>
    public required XmlName Name { get; init; }

    /// <summary>The names that the element may have.</summary>
    public virtual IEnumerable<XmlName> Names => [Name];

    public required bool IsList { get; init; }

    /// <summary>Whether a list has at least one item.</summary>
    public required bool IsOneOrMore { get; init; }

    /// <summary>What tells the element from others of its name; null if the name alone tells.</summary>
    public TellingAttribute? TellingAttribute { get; init; }

    /// <summary>The releases in which a list of which that is said has at least one item.</summary>
    public ReleaseSpan OneOrMoreIn { get; init; } = ReleaseSpan.Always;

    /// <summary>The releases in which a list has at most one item; null for none.</summary>
    public ReleaseSpan? AtMostOneIn { get; init; }
}
