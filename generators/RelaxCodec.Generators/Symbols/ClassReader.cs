using Microsoft.CodeAnalysis;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads an annotated class into its pattern tree, and reports what is wrong with it.</summary>
internal sealed class ClassReader
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly INamedTypeSymbol _type;
    private readonly CancellationToken _cancellation;
    private readonly SourceSpan? _place;
    private readonly ElementChoiceChecker _choices;

    private ClassReader(INamedTypeSymbol type, CancellationToken cancellation)
    {
        _type = type;
        _cancellation = cancellation;
        _place = SourceSpan.Of(type.Locations.FirstOrDefault());
        _choices = new ElementChoiceChecker(type, _diagnostics, cancellation);
    }

    public static Judged<ClassModel> Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var reader = new ClassReader(type, cancellation);
        return StubReader.Judge(type, reader.Read(), reader._diagnostics, cancellation);
    }

    private ClassModel? Read()
    {
        if (!CheckDeclaration())
            return null;

        var shapes = new ShapeReader(_diagnostics, _cancellation);
        List<Member> members = shapes.ReadMembers(_type, out SharedModel? parent);
        List<FixedAttribute> fixedAttributes = ReadFixedAttributes(shapes);
        var namesakes = new NamesakeReader(_type, _cancellation);
        namesakes.Mark(members);
        new NameChecker(_type, namesakes, _diagnostics).Check(members, parent);
        SharedModel shared = ShapeReader.Summarize(_type, members, parent);
        CheckContent(members, shared);
        new SequenceReader(_diagnostics, _cancellation).CheckSingle(_type, members, parent);
        new EndlessChecker(_type, _diagnostics, _cancellation).Check();
        new MembershipChecker(_type, _diagnostics, _cancellation).Check();
        if (Roles.DiscriminatorOf(_type) is null && parent is not null && _type.BaseType is not null)
            CheckCaseOfBase();

        IPropertySymbol? content = ContentProperty();
        return new ClassModel
        {
            Type = TypeIdentityReader.Read(_type, _cancellation),
            Element = Roles.ElementOf(_type),
            Alternatives = Roles.IsChoice(_type) ? ElementChoiceReader.Read(_type, _cancellation) : null,
            Namespace = Roles.ElementOf(_type)?.Namespace ?? NamespaceScope.Of(_type),
            Prefixes = NamespaceScope.PrefixesOf(_type, NamespacesOf(shared, fixedAttributes)),
            IsAbstract = _type.IsAbstract,
            IsSealed = _type.IsSealed,
            IsOrdered = Annotations.Has(_type, "Ordered"),
            OrderedIn = new ReleaseReader(_diagnostics, _cancellation).Of(_type, "Ordered") ?? ReleaseSpan.Always,
            FullEndIn = Roles.FullEndOf(_type) is { } fullEnd ? new ReleaseReader(_diagnostics, _cancellation).Of(fullEnd) : null,
            Documentation = DocumentationReader.Read(_type, _cancellation),
            Base = parent,
            HandedUpChoice = RestrictionReader.ProblemOf(_type, members) is null ? RestrictionReader.HandedUpChoiceOf(_type) : null,
            Discriminator = Roles.DiscriminatorOf(_type) is { } attribute
                ? new DiscriminatorModel(attribute, parent?.SlotCount ?? 0)
                : null,
            FixedAttributes = new(fixedAttributes),
            Members = new(members),
            Reordered = new ReorderReader(_type, _diagnostics, _cancellation).Read(),
            ContentProperty = content is null ? null : TypeIdentityReader.Escape(content.Name),
            IsContentInit = content?.SetMethod is { IsInitOnly: true },
            InheritsNode = parent is not null,
            IsRecord = _type.IsRecord,
            Factory = ShapeReader.FactoryOf(_type),
            Shared = shared,
        };
    }

    // False where nothing can be generated.
    private bool CheckDeclaration()
    {
        if (!DeclarationChecker.IsClass(_type, _diagnostics))
            return false;
        if (TypeIdentityReader.GenericOf(_type) is { } generic)
        {
            _diagnostics.Report(Descriptors.Generic, SourceSpan.Of(generic.Locations.FirstOrDefault()), generic.Name);
            return false;
        }

        TypeIdentityReader.RequirePartial(_type, _diagnostics, _cancellation);
        if (!DeclarationChecker.IsCreatable(_type, _diagnostics, _cancellation))
            return false;

        ReservedNames.Check(_type, _diagnostics);
        new ReleaseReader(_diagnostics, _cancellation).CheckClass(_type, _place);
        new NillableReader(_diagnostics, _cancellation).Check(_type);
        return CheckElement() && CheckBase();
    }

    private bool CheckElement()
    {
        if (Annotations.Find(_type, "Element") is { } element)
        {
            if (Annotations.Text(element) is not { } name)
                return false;
            if (!XmlChars.IsNCName(name.AsSpan()))
            {
                _diagnostics.Report(Descriptors.InvalidName, SpanOf(element), name);
                return false;
            }

            if (NamespaceName.Problem(Annotations.Named<string>(element, "Ns")) is { } problem)
            {
                _diagnostics.Report(Descriptors.InvalidNamespace, SpanOf(element), Annotations.Named<string>(element, "Ns")!, problem);
                return false;
            }

            if (NamespaceName.Problem(new XmlName(name, NamespaceScope.Of(element, _type)), isAttribute: false) is { } reserved)
            {
                _diagnostics.Report(Descriptors.NameOfNamespaces, SpanOf(element), name, "element", reserved);
                return false;
            }
        }

        if (!DeclarationChecker.IsOneKind(_type, _diagnostics, _cancellation))
            return false;
        bool isElement = Roles.ElementOf(_type) is not null;
        if (isElement && _type.IsAbstract && Roles.DiscriminatorOf(_type) is null)
        {
            _diagnostics.Report(Descriptors.AbstractElement, _place, _type.Name);
            return false;
        }

        if (Annotations.Find(_type, "Discriminator") is { } discriminator)
        {
            if (!_type.IsAbstract)
            {
                _diagnostics.Report(
                    Descriptors.MisplacedAnnotation, SpanOf(discriminator), "Discriminator", _type.Name, "it is for an abstract class");
                return false;
            }

            if (Annotations.Text(discriminator) is { } attribute && !XmlChars.IsNCName(attribute.AsSpan()))
            {
                _diagnostics.Report(Descriptors.InvalidName, SpanOf(discriminator), attribute);
                return false;
            }

            if (NamespaceName.Problem(Annotations.Named<string>(discriminator, "Ns")) is { } problem)
            {
                _diagnostics.Report(
                    Descriptors.InvalidNamespace, SpanOf(discriminator), Annotations.Named<string>(discriminator, "Ns")!, problem);
                return false;
            }

            if (Roles.DiscriminatorOf(_type) is { } told && NamespaceName.Problem(told, isAttribute: true) is { } reserved)
            {
                _diagnostics.Report(Descriptors.NameOfNamespaces, SpanOf(discriminator), told.Local, "attribute", reserved);
                return false;
            }

            if (!DerivedClasses.HasAny(_type, _cancellation))
                _diagnostics.Report(Descriptors.NoCases, _place, _type.Name);
        }

        if (Annotations.Find(_type, "Case") is { } annotation && CaseReader.BaseProblem(_type) is { } baseless)
        {
            _diagnostics.Report(Descriptors.CaseWithoutBase, SpanOf(annotation), _type.Name, baseless);
            return false;
        }

        if (Annotations.Find(_type, "Case") is { } never && CaseReader.Values(never).Count == 0 && !CaseReader.MayBeAbsent(never))
            _diagnostics.Report(Descriptors.CaseNeverChosen, SpanOf(never), _type.Name);
        return Roles.IsChoice(_type) ? _choices.CheckClass() : isElement || Roles.IsGroup(_type);
    }

    private bool CheckBase()
    {
        for (INamedTypeSymbol? t = _type.BaseType; t is not null && !Roles.IsAnnotated(t); t = t.BaseType)
        {
            if (t.GetMembers().OfType<IPropertySymbol>().Any(Annotations.HasAnyOfMember))
                return Unshared(t);
        }

        return _choices.CheckChoicesAreOfProject() && (Roles.BaseOf(_type) is not { } parent || Roles.IsShared(parent) || Unshared(parent));

        bool Unshared(INamedTypeSymbol type)
        {
            _diagnostics.Report(Descriptors.BaseNotShared, _place, type.Name, _type.Name);
            return false;
        }
    }

    private void CheckCaseOfBase()
    {
        if (Roles.BaseOf(_type) is { } parent && Roles.DiscriminatorOf(parent) is not null && !Annotations.Has(_type, "Case"))
            _diagnostics.Report(Descriptors.DerivedWithoutCase, _place, _type.Name, parent.Name);
    }

    private List<FixedAttribute> ReadFixedAttributes(ShapeReader shapes)
    {
        var result = new List<FixedAttribute>();
        for (INamedTypeSymbol type = _type; Annotations.Find(type, "Case") is { } annotation;)
        {
            if (Roles.BaseOf(type) is not { } parent || Roles.DiscriminatorOf(parent) is not { } attribute)
                break;
            result.Insert(0, ReadFixedAttribute(type, CaseReader.Values(annotation), CaseReader.MayBeAbsent(annotation), attribute,
                shapes.ReadShared(parent)?.Base?.SlotCount ?? 0));
            type = parent;
        }

        return result;
    }

    private FixedAttribute ReadFixedAttribute(
        INamedTypeSymbol type, EquatableArray<string> values, bool mayBeAbsent, XmlName attribute, int slot)
    {
        bool isOwn = ReferenceEquals(type, _type);
        IPropertySymbol? property = type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => Annotations.Has(p, "CaseValue"));
        EnumData? data = null;
        PropertyModel? pattern = property is null ? null
            : MemberReader.ReadCaseValue(property, out data);
        string words = string.Join(", ", values.Select(v => $"'{v}'"));
        if (isOwn && values.Count > 1 && property is null)
        {
            _diagnostics.Report(Descriptors.CaseValueMissing, _place, type.Name, words);
        }
        else if (isOwn && property is not null && (!Suits(data, pattern, values, mayBeAbsent) || IsHidden(property)))
        {
            _diagnostics.Report(Descriptors.CaseValueMismatch, SourceSpan.Of(property.Locations.FirstOrDefault()), property.Name,
                $"an enum with exactly the values {words}, {(mayBeAbsent
                    ? "nullable, because the attribute may be absent"
                    : "not nullable")}, and with a setter{(type.IsAbstract ? " that derived cases can use" : "")}");
        }

        return new FixedAttribute
        {
            Name = attribute,
            Slot = slot,
            Values = values,
            MayBeAbsent = mayBeAbsent,
            // What cannot be set here is reported where it is declared.
            Property = property?.GetMethod is null
                ? null
                : isOwn || property.SetMethod is { IsInitOnly: true } or { DeclaredAccessibility: not Accessibility.Private }
                ? pattern
                : null,
            Data = data,
            Order = property is not null && Annotations.Find(property, "Order") is { } order
                ? (int)(Annotations.Number(order, 0) ?? 0)
                : OrderIn(type),
        };
    }

    // Before all others, unless the class that decides by it says another place.
    private static int OrderIn(INamedTypeSymbol type) =>
        Roles.BaseOf(type) is { } parent && Annotations.Find(parent, "Discriminator") is { } discriminator
        && discriminator.NamedArguments.FirstOrDefault(argument => argument.Key == "Order").Value.Value is int order
            ? order
            : int.MinValue;

    // Cases of this case set it too; an init accessor is called by way of another method.
    private bool IsHidden(IPropertySymbol property) =>
        _type.IsAbstract && property.SetMethod is { DeclaredAccessibility: Accessibility.Private, IsInitOnly: false };

    private static bool Suits(EnumData? data, PropertyModel? property, EquatableArray<string> values, bool mayBeAbsent) =>
        data is not null && property is { Setter: not SetterKind.None } && property.IsNullable == mayBeAbsent
        && data.Literals.All(l => !l.IsExact) // Cases are told apart as tokens.
        && new HashSet<string>(data.Literals.Select(l => Token.Of(l.Literal))).SetEquals(values.Select(Token.Of));

    private void CheckContent(List<Member> members, SharedModel shared)
    {
        if (shared.Text is { } text && StandsBeside(text, members, shared))
        {
            Member? own = members.FirstOrDefault(m => m is TextMember)
                ?? members.FirstOrDefault(m => m is ChildMember or OpenMember { Elements: not null });
            if (own is not null)
                _diagnostics.Report(Descriptors.TextBesideChildren, PlaceOf(own), text.Property.Name,
                    shared.Children.Count > 0 ? shared.Children[0].Name.Local : shared.AnyContent!.Property.Name);
        }

        if (members.FirstOrDefault(m => m is ClassElementMember { IsMixed: true }) is { } mixed
            && OtherContent(mixed, shared) is { } content)
            _diagnostics.Report(Descriptors.MisplacedAnnotation, PlaceOf(mixed), "Mixed", mixed.Property.Name,
                $"the place of '{content}' among the text could not be kept; let its class be one of those that the list takes");
        if (RestrictionReader.ProblemOf(_type, members) is { } handedUp)
            _diagnostics.Report(Descriptors.MisplacedAnnotation, _place, "Alternatives", _type.Name, handedUp);
        foreach (MemberChoice choice in MemberChoice.Of(members))
            CheckChoice(choice, members);
        if (Annotations.Has(_type, "Ordered") && shared.AnyContent is { Elements: not null } open && !members.Contains(open))
            _diagnostics.Report(Descriptors.MisplacedAnnotation, _place, "Ordered", _type.Name,
                $"open content has a place among the others: declare '{open.Property.Name}' in this class instead of its base class");
        if (members.Count(m => m is TextMember) > 1)
            _diagnostics.Report(Descriptors.MisplacedAnnotation, PlaceOf(members.Last(m => m is TextMember)), "Text",
                members.Last(m => m is TextMember).Property.Name, "an element has one text");
        if (Annotations.Has(_type, "Ordered") && Disordered(members, shared) is { } ordered)
            _diagnostics.Report(Descriptors.MisplacedAnnotation, PlaceOf(ordered), "Order", ordered.Property.Name,
                $"'{_type.Name}' is [Ordered]: its children are written as they are declared");
    }

    // What derived classes inherit may have their children in between, as long as its own stay in order.
    private Member? Disordered(List<Member> members, SharedModel shared)
    {
        Member[] children = [.. members.Where(m => m is not AttributeMember)];
        int before = shared.Base?.Chain.SelectMany(c => c.ChildOrders).DefaultIfEmpty().Max() ?? 0;
        return Roles.IsGroup(_type) && _type.IsAbstract
            ? children.Where((m, i) => m.Order < (i == 0 ? before : children[i - 1].Order)).FirstOrDefault()
            : children.FirstOrDefault(m => m.Order != 0 || before > 0);
    }

    // As an alternative to all children it stands alone.
    private static bool StandsBeside(TextMember text, List<Member> members, SharedModel shared)
    {
        if (shared.Children.Count == 0 && shared.AnyContent is not { Elements: not null })
            return false;
        return text.Choices.Count == 0 || !members.Contains(text) || shared.AnyContent is { Elements: not null }
            || shared.Base is { HasChildren: true }
            || members.Any(
                m => m is ChildMember or GroupMember { Group.HasChildren: true } && m.Choices.All(c => c.Choice != text.Choices[0].Choice));
    }

    // What stands in the element besides mixed content, attributes and open elements aside.
    private static string? OtherContent(Member mixed, SharedModel shared) =>
        shared.Text?.Property.Name ?? shared.Children.FirstOrDefault(c => c.Slot != mixed.Slot)?.Name.Local
        ?? (shared.AnyContent is { WithText: true } open ? open.Property.Name : null)
        ?? (mixed.Choices.Count > 0 ? mixed.Choices[0].Choice : null);

    private void CheckChoice(MemberChoice choice, List<Member> members)
    {
        foreach (Member member in choice.Members)
        {
            string? problem = member is TextMember { Data.AdmitsBlank: true }
                    ? "its datatype admits white space alone, so that nothing tells whether it is there: restrict it, or make it an "
                        + "element by [Element(\"name\")]"
                : member is TextMember text && BesideText(choice, text) is { } child
                    ? $"'{child.Property.Name}' is in the same alternative, but text stands beside no element: give each an "
                        + "alternative of its own"
                : member.Choices.Any(c => c.Choice != choice.Name)
                ? $"it is in the choice '{member.Choices.First(c => c.Choice != choice.Name).Choice}' already"
                : null;
            if (problem is not null)
                _diagnostics.Report(Descriptors.InvalidChoice, PlaceOf(member), member.Property.Name, choice.Name, problem);
        }

        bool isOrdered = Annotations.Has(_type, "Ordered");
        IReadOnlyList<MemberAlternative> alternatives = choice.Alternatives;
        Presence[] presences = [.. MemberPatterns.AlternativesOf(choice, isOrdered).Select(a => Presence.Of(a.Value))];
        // Owners may tell apart what the class itself would not need to.
        for (int i = 0; i < presences.Length && RestrictionReader.HandedUpChoiceOf(_type) != choice.Name; i++)
        {
            int wider = Array.FindIndex(presences, other => !ReferenceEquals(other, presences[i])
                && alternatives[Array.IndexOf(presences, other)].Span.Contains(alternatives[i].Span)
                && alternatives[i].IsAsRestrictedAs(alternatives[Array.IndexOf(presences, other)])
                && presences[i].IsWithin(other, isLater: i > Array.IndexOf(presences, other)
                    || !alternatives[Array.IndexOf(presences, other)].IsAsRestrictedAs(alternatives[i])));
            if (wider >= 0)
                _diagnostics.Report(Descriptors.UnreachableAlternative, PlaceOf(choice.Alternatives[i].Members.First()),
                    choice.Alternatives[i].Name, choice.Name, choice.Alternatives[wider].Name);
        }

        foreach ((Member member, Member earlier) in alternatives.Select(Misplaced).OfType<(Member, Member)>().Distinct())
        {
            _diagnostics.Report(Descriptors.InvalidChoice, PlaceOf(member), member.Property.Name, choice.Name,
                $"it is written behind '{earlier.Property.Name}', whose Place is higher, so that what is written would not be read: "
                    + "declare it before that");
        }

        // In an ordered class the choice has one place among the others.
        Member[] children = [.. members.Where(m => m is not AttributeMember)];
        Member[] chosen = [.. choice.Members.Where(m => m is not AttributeMember)];
        if (Annotations.Has(_type, "Ordered") && chosen.Length > 0
            && children.SkipWhile(m => m != chosen[0]).Take(chosen.Length).FirstOrDefault(m => !chosen.Contains(m)) is { } stranger)
            _diagnostics.Report(
                Descriptors.InvalidChoice,
                PlaceOf(chosen[chosen.Length - 1]),
                chosen[chosen.Length - 1].Property.Name,
                choice.Name,
                $"'{_type.Name}' is [Ordered], so the members of a choice are declared one after the other, but "
                    + $"'{stranger.Property.Name}' is between them");
    }

    /// <summary>The first member that is written behind one of a higher place, and that one.</summary>
    private static (Member Member, Member Earlier)? Misplaced(MemberAlternative alternative)
    {
        (Member Member, ChoiceMembership Membership)[] written =
            [.. alternative.Memberships.Where(m => m.Member is ChildMember).OrderBy(m => m.Member.Order).ThenBy(m => m.Member.Slot)];
        for (int i = 1; i < written.Length; i++)
        {
            if (written[i].Membership.Place < written[i - 1].Membership.Place)
                return (written[i].Member, written[i - 1].Member);
        }

        return null;
    }

    private static Member? BesideText(MemberChoice choice, TextMember text) => choice.Alternatives.Where(a => a.Members.Contains(text))
        .SelectMany(a => a.Members).FirstOrDefault(m => m is ChildMember or GroupMember { Group.HasChildren: true });

    private IPropertySymbol? ContentProperty()
    {
        IPropertySymbol? found = null;
        foreach (IPropertySymbol property in ShapeReader.Properties(_type))
        {
            if (((string[])["Extra", "AnyContent", "AnyAttributes"]).FirstOrDefault(name =>
                Annotations.Has(property, name)) is not { } annotation)
                continue;
            if (found is not null || !Annotations.IsRuntimeType(property.Type, "XmlContent") || property.SetMethod is null)
                _diagnostics.Report(
                    Descriptors.MisplacedAnnotation,
                    SourceSpan.Of(property.Locations.FirstOrDefault()),
                    annotation,
                    property.Name,
                    found is null ? "it is for a property 'XmlContent? ... { get; set; }'" : $"'{found.Name}' already holds what is kept");
            else
                found = property;
        }

        return found;
    }

    private SourceSpan? PlaceOf(Member member) =>
        SourceSpan.Of(_type.GetMembers(member.Property.Name.TrimStart('@')).FirstOrDefault()?.Locations.FirstOrDefault());

    private SourceSpan? SpanOf(AttributeData attribute) => SourceSpan.Of(attribute.ApplicationSyntaxReference, _cancellation);

    private HashSet<string> NamespacesOf(SharedModel shared, List<FixedAttribute> fixedAttributes) =>
    [
        .. fixedAttributes.Select(f => f.Name.Namespace),
        .. shared.Attributes.Select(a => a.Namespace),
        .. shared.Children.SelectMany(c => c.Name.Namespaces),
        .. Roles.ElementOf(_type)?.Namespaces ?? [""],
    ];
}
