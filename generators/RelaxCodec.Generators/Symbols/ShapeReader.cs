using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads the members of a class, and what others see of it. Follows base classes and groups, not child elements.</summary>
internal sealed partial class ShapeReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly Dictionary<INamedTypeSymbol, SharedModel?> _shared = new(SymbolEqualityComparer.Default);

    /// <summary>What others see of a class; null if it contains itself, or cannot be shared.</summary>
    public SharedModel? ReadShared(INamedTypeSymbol type)
    {
        if (_shared.TryGetValue(type, out SharedModel? known))
            return known;
        _shared[type] = null; // While it is being read: a cycle ends here.
        // What is wrong with another class is reported where that class is read.
        var shape = new ShapeReader(new DiagnosticBag(), _shared, cancellation);
        SharedModel shared = Summarize(type, shape.ReadMembers(type, out SharedModel? parent), parent);
        _shared[type] = shared;
        return shared;
    }

    /// <summary>The class's own members by declaration.</summary>
    public List<Member> ReadMembers(INamedTypeSymbol type, out SharedModel? parent)
    {
        parent = Roles.BaseOf(type) is { } baseType ? ReadShared(baseType) : null;
        int slot = parent?.SlotCount ?? 0;
        if (Roles.DiscriminatorOf(type) is not null)
            slot++;
        var reader = new MemberReader(this, diagnostics, cancellation);
        var releases = new MemberReleaseReader(diagnostics, cancellation);
        var members = new List<Member>();
        foreach (IPropertySymbol property in Properties(type))
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.Read(property, slot) is not { } unreleased)
                continue;
            Member member = releases.Read(property, unreleased);
            members.Add(member);
            slot += member.SlotCount;
        }

        return members;
    }

    /// <summary>
    /// The properties by declaration, without those that are to be ignored; those of a partial class by the path of their files: the order
    /// of trees must not matter.
    /// </summary>
    public static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        // One without a name is half typed, which the compiler says.
        IEnumerable<IPropertySymbol> properties = type.GetMembers().OfType<IPropertySymbol>()
            .Where(p => p.Name.Length > 0 && !MemberKindReader.IsIgnored(p));
        return type.DeclaringSyntaxReferences.Length <= 1 ? properties
            : properties.OrderBy(p => p.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(p => p.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start);
    }

    public static SharedModel Summarize(INamedTypeSymbol type, IReadOnlyList<Member> members, SharedModel? parent)
    {
        var attributes = new List<XmlName>(parent?.Attributes ?? []);
        var children = new List<ChildName>(parent?.Children ?? []);
        int slot = parent?.SlotCount ?? 0;
        if (Roles.DiscriminatorOf(type) is not null)
            slot++;
        foreach (Member member in members)
        {
            slot = member.Slot + member.SlotCount;
            if (member is AttributeMember attribute)
                attributes.Add(attribute.Name);
            else if (member is ChildMember child)
                children.AddRange(child.Names.Select(name => new ChildName(name, child.Slot)));
            else if (member is GroupMember group)
            {
                attributes.AddRange(group.Group.Attributes);
                children.AddRange(group.Group.Children.Select(c => c with { Slot = group.FirstSlot + c.Slot }));
            }
        }

        slot += MemberChoice.Of(members).SelectMany(c => c.Alternatives).Count(a => a.ExcludedSlot is not null);
        bool isGroup = Roles.IsGroup(type);
        bool isDefinedByMembers = isGroup && Roles.DiscriminatorOf(type) is null && !Annotations.Has(type, "Case");
        AttributeData? groupCase = isGroup ? Annotations.Find(type, "Case") : null;
        bool hasMembers = members.Any(m => m is AttributeMember or ChildMember or GroupMember);
        return new SharedModel
        {
            Type = TypeIdentityReader.FullName(type),
            Define = !hasMembers && parent?.Define is null ? null : DefineReader.NameOf(type) + (isDefinedByMembers ? "" : ".shared"),
            Base = parent,
            IsGroup = isGroup,
            IsAbstract = type.IsAbstract,
            HasCases = Roles.DiscriminatorOf(type) is not null,
            IsChoice = Roles.IsChoice(type),
            HasNamespace = Roles.ElementOf(type) is { Namespace.Length: > 0 },
            IsCase = Annotations.Has(type, "Case"),
            SlotCount = slot,
            Attributes = new(attributes),
            Children = new(children),
            SpannedNames = new([.. parent?.SpannedNames ?? [], .. members.SelectMany(MemberReleaseReader.SpannedNames)]),
            HasOwnAttributes = groupCase is not null || members.Any(m => m is AttributeMember or GroupMember { Group.HasAttributes: true }),
            HasOwnChildren = members.Any(m => m is ChildMember or GroupMember { Group.HasChildren: true }),
            HasOwnSequence = members.Any(m => m is ClassElementMember { Sequence: not null } or GroupMember { Group.HasSequence: true }),
            HasOwnChecks = (groupCase is not null && !CaseReader.MayBeAbsent(groupCase))
                || MemberPatterns.Of(members, Annotations.Has(type, "Ordered")).HasChecks,
            HasOwnGathered = members.Any(m => m is { Property.Collection.IsGathered: true } or GroupMember { Group.HasGathered: true }),
            HasOwnChosen = members.Any(m => m is GroupMember { Group: { IsDispatched: true } or { HasChosen: true } }),
            // Of another assembly private setters are out of sight, but what they led to is not.
            HasOwnPrepared = type.DeclaringSyntaxReferences.Length == 0
                ? type.GetMembers("PrepareShared").Length > 0
                : members.Any(m => m.IsPrepared),
            HasOwnMembers = members.Any(m => m is not OpenMember),
            AttributeOrders = Orders(members.Where(m => m is AttributeMember or GroupMember { Group.HasAttributes: true })),
            ChildOrders = Orders(members.Where(m => m is ChildMember or GroupMember { Group.HasChildren: true })),
            Text = members.OfType<TextMember>().FirstOrDefault() ?? parent?.Text,
            AnyContent = members.OfType<OpenMember>().FirstOrDefault() ?? parent?.AnyContent,
            Factory = FactoryOf(type),
        };
    }

    /// <summary>
    /// The name of the accessor that makes an object; null where <c>new</c> does, because the class has no <c>required</c> members.
    /// </summary>
    public static string? FactoryOf(INamedTypeSymbol type)
    {
        // The owner of a group makes it, but may not see its constructor.
        bool isHidden = Roles.IsGroup(type) && !type.IsAbstract && type.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty)
            is { DeclaredAccessibility: not Accessibility.Public };
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (isHidden || t.GetMembers().Any(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
                return type.GetMembers("Create").Length == 0 ? "Create" : "CreateEmpty";
        }

        return null;
    }

    private ShapeReader(DiagnosticBag diagnostics, Dictionary<INamedTypeSymbol, SharedModel?> shared, CancellationToken cancellation)
        : this(diagnostics, cancellation) => _shared = shared;

    private static EquatableArray<int> Orders(IEnumerable<Member> members) => new(members.Select(m => m.Order).Distinct().OrderBy(o => o));
}
