namespace RelaxCodec.Generators.Model;

/// <summary>
/// What others have to know of a class whose members stand in their elements: a base class or a group. No more than that, so that they stay
/// as they are when, say, its documentation changes.
/// </summary>
internal sealed record SharedModel
{
    /// <summary>The class, from <c>global::</c> on.</summary>
    public required string Type { get; init; }

    /// <summary>The define of the shared members; null if there are none.</summary>
    public required string? Define { get; init; }

    /// <summary>The define of the class itself, also where nothing is shared.</summary>
    public string OwnDefine => Define ?? Type.Substring(Type.LastIndexOfAny(['.', ':']) + 1);

    /// <summary>The class that this one shares members of in turn.</summary>
    public required SharedModel? Base { get; init; }

    /// <summary>Whether the class is a group: its slots begin anywhere.</summary>
    public required bool IsGroup { get; init; }

    public required bool IsAbstract { get; init; }

    /// <summary>Whether the class has cases.</summary>
    public required bool HasCases { get; init; }

    /// <summary>Whether this is what owners see of a group with cases: its methods pass on to the case that is there.</summary>
    public bool IsDispatched { get; init; }

    /// <summary>Of a group with cases those of the children that only some cases have: cases count their slots alike.</summary>
    public EquatableArray<CaseChild> CaseChildren { get; init; } = EquatableArray<CaseChild>.Empty;

    /// <summary>Of a group with cases the one without the deciding attribute; null if there is none.</summary>
    public SharedModel? AbsentCase { get; init; }

    /// <summary>The middle of the names of the methods by which others read and write the members.</summary>
    public string Verb => IsDispatched ? "Case" : "Shared";

    /// <summary>
    /// Whether the class itself inlines groups with cases: which case it is has to be known before the element is entered.
    /// </summary>
    public bool HasOwnChosen { get; init; }

    /// <summary>Whether the class is the choice of the elements that derive from it.</summary>
    public required bool IsChoice { get; init; }

    /// <summary>Whether the class is an element in a namespace.</summary>
    public required bool HasNamespace { get; init; }

    /// <summary>Whether the class is a case.</summary>
    public required bool IsCase { get; init; }

    /// <summary>Whether the class is a group that can be read by itself, as the content of an element.</summary>
    public bool IsContent => IsGroup && (!IsAbstract || HasCases);

    /// <summary>The property that holds the fragment of <see cref="Define"/>.</summary>
    public string FragmentProperty => IsGroup && !HasCases && !IsCase ? "Fragment" : "SharedFragment";

    /// <summary>How many slots there are, those of the base classes included.</summary>
    public required int SlotCount { get; init; }

    /// <summary>The names of the attributes, those of the base classes and groups included.</summary>
    public required EquatableArray<XmlName> Attributes { get; init; }

    /// <summary>The child elements, those of the base classes and groups included.</summary>
    public required EquatableArray<ChildName> Children { get; init; }

    /// <summary>Those of the attributes and child elements that some releases do not have.</summary>
    public EquatableArray<SpannedName> SpannedNames { get; init; } = EquatableArray<SpannedName>.Empty;

    /// <summary>Whether the class itself, not a base of it, reads attributes.</summary>
    public required bool HasOwnAttributes { get; init; }

    public required bool HasOwnChildren { get; init; }

    /// <summary>Whether there is anything to check when the element has been read.</summary>
    public required bool HasOwnChecks { get; init; }

    /// <summary>Whether there are collections to set when the element has been read.</summary>
    public required bool HasOwnGathered { get; init; }

    /// <summary>Whether there are collections and groups to make before the element is read.</summary>
    public required bool HasOwnPrepared { get; init; }

    /// <summary>Whether the class itself, or a group in it, has a list whose elements stand in a sequence.</summary>
    public required bool HasOwnSequence { get; init; }

    /// <summary>Whether there is anything to compare.</summary>
    public required bool HasOwnMembers { get; init; }

    /// <summary>The orders of the class's own attributes, ascending: each is written by one method.</summary>
    public required EquatableArray<int> AttributeOrders { get; init; }

    /// <summary>The orders of the class's own children, ascending.</summary>
    public required EquatableArray<int> ChildOrders { get; init; }

    public required TextMember? Text { get; init; }

    public required OpenMember? AnyContent { get; init; }

    /// <summary>Whether an object is made through an accessor, because it has <c>required</c> members.</summary>
    public required string? Factory { get; init; }

    /// <summary>The releases that have a member of a name; null if all of them have.</summary>
    public IReadOnlyCollection<ReleaseSpan>? SpansOf(XmlName name, bool isAttribute)
    {
        SpannedName[] spanned = [.. SpannedNames.Where(n => n.Name == name && n.IsAttribute == isAttribute)];
        // A namesake may be there in all of them.
        return spanned.Length == 0 || (!isAttribute && Children.Count(c => c.Name == name) > spanned.Length) ? null
            : [.. spanned.Select(n => n.Span).Distinct()];
    }

    /// <summary>The class and those that it shares members of, the root first.</summary>
    public IEnumerable<SharedModel> Chain => Base is null ? [this] : Base.Chain.Append(this);

    public bool HasAttributes => Chain.Any(c => c.HasOwnAttributes);

    public bool HasChildren => Chain.Any(c => c.HasOwnChildren);

    public bool HasChecks => Chain.Any(c => c.HasOwnChecks);

    public bool HasSequence => Chain.Any(c => c.HasOwnSequence);

    public bool HasGathered => Chain.Any(c => c.HasOwnGathered);

    public bool HasChosen => Chain.Any(c => c.HasOwnChosen);

    public bool HasPrepared => Chain.Any(c => c.HasOwnPrepared);
}
