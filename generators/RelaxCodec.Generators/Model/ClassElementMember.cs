namespace RelaxCodec.Generators.Model;

/// <summary>A property whose type is an element class, or an <c>[Element]</c> property whose type is a group class.</summary>
internal sealed record ClassElementMember : ChildMember
{
    /// <summary>The name of the type's define.</summary>
    public required string Define { get; init; }

    /// <summary>Whether the type is a group, to which the property gives the name.</summary>
    public required bool IsGroup { get; init; }

    /// <summary>Whether the type has cases, of which none may fit.</summary>
    public required bool HasCases { get; init; }

    /// <summary>The names of the elements that the type is the choice of; empty if it is one element.</summary>
    public EquatableArray<XmlName> Alternatives { get; init; } = EquatableArray<XmlName>.Empty;

    /// <summary>Those of the names that some releases do not have.</summary>
    public EquatableArray<SpannedName> SpannedAlternatives { get; init; } = EquatableArray<SpannedName>.Empty;

    /// <summary>Whether text may stand between the elements: the items of the list are <c>MixedItem&lt;T&gt;</c>.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Which elements may follow one another; null if any may. It says how many there are, too.</summary>
    public SequenceModel? Sequence { get; init; }

    public override IEnumerable<XmlName> Names => Alternatives.Count > 0 ? Alternatives : base.Names;

    /// <summary>The attribute that tells the element from another one of its name, which has no such attribute; null if the name alone tells.</summary>
    public XmlName? TellingAttribute { get; init; }
}
