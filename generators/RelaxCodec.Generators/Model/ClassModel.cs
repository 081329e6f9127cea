namespace RelaxCodec.Generators.Model;

/// <summary>An annotated class: the tree that parser, formatter, comparison and schema are printed from.</summary>
internal sealed record ClassModel
{
    public required TypeIdentity Type { get; init; }

    /// <summary>The name of the element; null for a group.</summary>
    public required XmlName? Element { get; init; }

    /// <summary>The namespace of the class's element, for a group that of the names in it that say none.</summary>
    public required string Namespace { get; init; }

    /// <summary>The prefixes for the namespaces in the class's element.</summary>
    public required EquatableArray<PrefixModel> Prefixes { get; init; }

    public required bool IsAbstract { get; init; }

    public required bool IsSealed { get; init; }

    /// <summary>Whether the children stand in the order of declaration.</summary>
    public required bool IsOrdered { get; init; }

    /// <summary>The releases in which that counts.</summary>
    public ReleaseSpan OrderedIn { get; init; } = ReleaseSpan.Always;

    /// <summary>The releases in whose form the element has an end tag also where it is empty; null for none.</summary>
    public required ReleaseSpan? FullEndIn { get; init; }

    public required string? Documentation { get; init; }

    /// <summary>What the class inherits.</summary>
    public required SharedModel? Base { get; init; }

    /// <summary>The attribute that decides between the cases.</summary>
    public required DiscriminatorModel? Discriminator { get; init; }

    /// <summary>The deciding attributes of the class, which is a case, from the root of its hierarchy on.</summary>
    public required EquatableArray<FixedAttribute> FixedAttributes { get; init; }

    /// <summary>The class's own members by declaration.</summary>
    public required EquatableArray<Member> Members { get; init; }

    /// <summary>The inherited members that are written at another order.</summary>
    public required EquatableArray<ReorderedMember> Reordered { get; init; }

    /// <summary>The property that holds kept content; null if it is held out of sight.</summary>
    public required string? ContentProperty { get; init; }

    /// <summary>Whether that property has an <c>init</c> accessor, which is called by way of another method.</summary>
    public required bool IsContentInit { get; init; }

    /// <summary>Whether a base class already implements <c>IXmlNode</c>.</summary>
    public required bool InheritsNode { get; init; }

    /// <summary>Whether the class is a record, whose fields all count in its equality.</summary>
    public required bool IsRecord { get; init; }

    /// <summary>The accessor that makes an object, for a class with <c>required</c> members; null where <c>new</c> does.</summary>
    public required string? Factory { get; init; }

    /// <summary>What others see of the class when its members stand in their elements.</summary>
    public required SharedModel Shared { get; init; }

    /// <summary>
    /// The choice of which each alternative has a define of its own, by which owners tell them apart; null if there is none.
    /// </summary>
    public required string? HandedUpChoice { get; init; }

    /// <summary>The elements that the class is the choice of; null if it is none.</summary>
    public required EquatableArray<ElementAlternative>? Alternatives { get; init; }

    public bool IsGroup => Element is null && Alternatives is null;

    /// <summary>The mixed content, declared here.</summary>
    public ClassElementMember? Mixed => Members.OfType<ClassElementMember>().FirstOrDefault(m => m.IsMixed);

    public IEnumerable<ChildMember> Children => Members.OfType<ChildMember>();

    public IEnumerable<AttributeMember> Attributes => Members.OfType<AttributeMember>();

    public IEnumerable<GroupMember> Groups => Members.OfType<GroupMember>();

    /// <summary>The character content, declared here or inherited.</summary>
    public TextMember? Text => Members.OfType<TextMember>().FirstOrDefault() ?? Base?.Text;

    /// <summary>The open content, declared here or inherited.</summary>
    public OpenMember? AnyContent => Members.OfType<OpenMember>().FirstOrDefault() ?? Base?.AnyContent;
}
