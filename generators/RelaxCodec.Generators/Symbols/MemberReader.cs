using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads the pattern of a property.</summary>
internal sealed partial class MemberReader(ShapeReader shapes, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly MemberKindReader _kinds = new(diagnostics);
    private readonly RestrictionReader _restrictions = new(diagnostics, cancellation);
    private readonly ReleaseReader _releases = new(diagnostics, cancellation);
    private readonly DataReader _data = new(diagnostics, cancellation);
    private readonly NillableReader _nillables = new(diagnostics, cancellation);
    private readonly SequenceReader _sequences = new(diagnostics, cancellation);

    /// <summary>The pattern; null if the property is no member, or is none that works, which has been reported.</summary>
    public Member? Read(IPropertySymbol property, int slot) => _sequences.Apply(property, ReadMember(property, slot));

    private Member? ReadMember(IPropertySymbol property, int slot)
    {
        if (_kinds.Read(property) is not { } kind)
            return null;

        PropertyType type = TypeOf(property);
        if (DataReader.IsList(property)
            && (kind is not ("Attr" or "Text" or "Element") || type is { IsList: false, OtherCollection: null, Core.IsTupleType: false }))
        {
            Misplaced(
                property,
                "List",
                "it is for a collection (byte[] is one value) or a tuple that is an attribute, a text or an element: add [Attr(\"name\")], "
                    + "[Text] or [Element(\"name\")]");
            return null;
        }

        switch (kind)
        {
            case "Attr":
                return ReadAttribute(property, type, slot);
            case "Text":
                return !Fits(property, type, kind, DataReader.IsList(property)) || _data.Read(property, type, "text") is not { } text ? null
                    : new TextMember
                    {
                        Property = Property(property, type, text),
                        Slot = slot,
                        Order = 0,
                        Documentation = Documentation(property),
                        Choices = Choices(property, type),
                        Data = text,
                    };
            case "EmptyElement":
                return ReadEmptyElement(property, type, slot);
            case "Group":
                return ReadGroup(property, type, slot);
            case "Mixed":
                return ReadMixed(property, type, slot);
            case "AnyContent" or "AnyAttributes":
                return ReadAnyContent(property, type, slot, kind);
            case "Element":
                return ReadElement(property, type, slot);
            default:
                return null;
        }
    }

    /// <summary>The property that is annotated by <c>[CaseValue]</c>, for a case of these values.</summary>
    public static PropertyModel? ReadCaseValue(IPropertySymbol property, out EnumData? data)
    {
        PropertyType type = PropertyType.Of(property.Type);
        data = type.Core is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType ? EnumReader.ReadData(enumType) : null;
        return data is null ? null : Property(property, type);
    }

    // A datatype that is named may have values that are collections.
    private static PropertyType TypeOf(IPropertySymbol property)
    {
        bool allowsNullItems = NillableReader.IsNillable(property) && !DataReader.IsList(property);
        PropertyType type = PropertyType.Of(property.Type, allowsNullItems);
        if (DataReader.NamedBy(property) is not INamedTypeSymbol datatype)
            return type;
        ITypeSymbol whole = PropertyType.WithoutNull(property.Type);
        bool isOne = type.IsList
            && !DataReader.IsList(property)
            && (DatatypeReader.Holds(datatype, whole) || (!Annotations.Has(property, "Element")
            && DatatypeReader.ValueOf(datatype) is { } value && PropertyType.Of(value).IsList));
        return isOne ? new PropertyType(whole, type.IsNullable, CollectionKind.None, null) : type with { OtherCollection = null };
    }

    private AttributeMember? ReadAttribute(IPropertySymbol property, PropertyType type, int slot)
    {
        if (NameOf(property, "Attr") is not { } name || !Fits(property, type, "Attr", DataReader.IsList(property))
            || _data.Read(property, type, DataReader.Attribute) is not { } data)
            return null;
        return new AttributeMember
        {
            Property = Property(property, type, data),
            Slot = slot,
            Order = Order(property),
            Documentation = Documentation(property),
            Choices = Choices(property, type),
            Name = name,
            Data = data,
            Default = new DefaultReader(diagnostics, cancellation).Read(property, type, data),
        };
    }

    private ChildMember? ReadElement(IPropertySymbol property, PropertyType type, int slot)
    {
        bool isNamed = Annotations.Has(property, "Element");
        if (isNamed && NameOf(property, "Element") is null)
            return null;
        if (!Fits(property, type, "Element", allowsList: true))
            return null;

        if (Roles.IsChoice(type.Core))
        {
            if (!isNamed)
                return ReadChosen(property, type, slot, (INamedTypeSymbol)type.Core, isMixed: false);
            Misplaced(property, "Element", $"'{type.Core.Name}' is a choice of elements, which have names of their own");
            return null;
        }

        bool isGroup = Roles.IsGroup(type.Core);
        if (type.Core is INamedTypeSymbol { TypeKind: TypeKind.Class } core && (isGroup || Roles.IsElement(core)))
        {
            XmlName? own = Roles.ElementOf(core);
            XmlName? given = isNamed ? NameOf(property, "Element") : null;
            if (own is not null && given is not null && own != given)
            {
                Misplaced(
                    property,
                    "Element",
                    $"'{core.Name}' is the element '{own.Local}'; leave the annotation out, or make the class a [Group]");
                return null;
            }

            if (DataReader.IsList(property))
            {
                Misplaced(property, "List", "the items of a list are values: elements make a collection without it");
                return null;
            }

            if (!_nillables.Suits(property, core))
                return null;

            return new ClassElementMember
            {
                Property = Property(property, type),
                Slot = slot,
                Order = Order(property),
                Documentation = Documentation(property),
                Choices = Choices(property, type),
                Name = (own ?? given)!,
                IsList = type.IsList,
                IsOneOrMore = IsOneOrMore(property, type),
                Define = DefineReader.NameOf(core),
                IsGroup = isGroup,
                HasCases = Roles.DiscriminatorOf(core) is not null,
            };
        }

        if (_data.Read(property, type, "an element") is not { } data)
            return null;
        return new SimpleElementMember
        {
            Property = Property(property, type, data),
            Slot = slot,
            Order = Order(property),
            Documentation = Documentation(property),
            Choices = Choices(property, type),
            Name = NameOf(property, "Element")!,
            IsList = type.IsList && data is not ListData,
            IsOneOrMore = data is not ListData && IsOneOrMore(property, type),
            Data = data,
            IsNillable = _nillables.Read(property, type, isList: type.IsList && data is not ListData),
        };
    }

    // Any of several elements, or mixed content of which they are a part.
    private ClassElementMember? ReadChosen(IPropertySymbol property, PropertyType type, int slot, INamedTypeSymbol core, bool isMixed)
    {
        EquatableArray<ElementAlternative> alternatives = Roles.IsChoice(core)
            ? ElementChoiceReader.Read(core, cancellation)
            : EquatableArray<ElementAlternative>.Empty;
        XmlName[] names = Roles.ElementOf(core) is { } one ? [one] : [.. alternatives.Select(a => a.Name)];
        if (names.Length == 0)
            return null; // Reported where the choice is declared.
        string words = string.Join(", ", names.Take(names.Length - 1).Select(n => n.Local));
        return new ClassElementMember
        {
            Property = Property(property, type with { Core = core }),
            Slot = slot,
            Order = Order(property),
            Documentation = Documentation(property),
            Choices = Choices(property, type),
            Name = names.Length == 1 ? names[0] : new XmlName($"{words} or {names[names.Length - 1].Local}", names[0].Namespace),
            Alternatives = Roles.IsChoice(core) ? new(names) : EquatableArray<XmlName>.Empty,
            SpannedAlternatives = new(alternatives.Where(a => !a.Span.IsAlways).Select(a => new SpannedName(a.Name, false, a.Span))),
            IsList = type.IsList,
            IsOneOrMore = !isMixed && IsOneOrMore(property, type),
            IsMixed = isMixed,
            Define = DefineReader.NameOf(core),
            IsGroup = false,
            HasCases = Roles.IsChoice(core) || Roles.DiscriminatorOf(core) is not null,
        };
    }

    private ClassElementMember? ReadMixed(IPropertySymbol property, PropertyType type, int slot)
    {
        if (type.Collection != CollectionKind.List || !Annotations.IsRuntimeType(type.Core, "MixedItem")
            || type.Core is not INamedTypeSymbol { TypeArguments: [INamedTypeSymbol core] }
            || !(Roles.IsElement(core) || Roles.IsChoice(core)))
        {
            if (type.Core.TypeKind != TypeKind.Error)
                Misplaced(property, "Mixed", "it is for a List<MixedItem<T>>, where T is an element class or a class with [Choice]");
            return null;
        }

        if (property.ContainingType.IsAbstract || Roles.IsGroup(property.ContainingType))
        {
            Misplaced(property, "Mixed", "it belongs to the element itself: declare it in the element class");
            return null;
        }

        return Fits(property, type, "Mixed", allowsList: true) ? ReadChosen(property, type, slot, core, isMixed: true) : null;
    }

    private EmptyElementMember? ReadEmptyElement(IPropertySymbol property, PropertyType type, int slot)
    {
        if (NameOf(property, "EmptyElement") is not { } name)
            return null;
        if (type is not { Core.SpecialType: SpecialType.System_Boolean, IsNullable: false, IsList: false, OtherCollection: null })
        {
            Misplaced(property, "EmptyElement", "it is for bool: true when the element is there");
            return null;
        }

        return !Fits(property, type, "EmptyElement", allowsList: false) ? null : new EmptyElementMember
        {
            Property = Property(property, type),
            Slot = slot,
            Order = Order(property),
            Documentation = Documentation(property),
            Choices = Choices(property, type),
            Name = name,
            IsList = false,
            IsOneOrMore = false,
        };
    }

    private OpenMember? ReadAnyContent(IPropertySymbol property, PropertyType type, int slot, string kind)
    {
        if (!Annotations.IsRuntimeType(type.Core, "XmlContent") || type.IsList || property.SetMethod is null)
        {
            Misplaced(property, kind, "it is for a property 'XmlContent? ... { get; set; }'");
            return null;
        }

        var names = new NameClassReader(property, diagnostics, cancellation);
        return new OpenMember
        {
            Property = Property(property, type),
            Slot = slot,
            Order = Order(property),
            Documentation = Documentation(property),
            Choices = EquatableArray<ChoiceMembership>.Empty,
            Elements = names.Elements(),
            Attributes = names.Attributes(),
            WithText = Annotations.Find(property, "AnyContent") is { } annotation && Annotations.Named<bool>(annotation, "Text"),
        };
    }

    // Whether the C# type can hold what the annotation says.
    private bool Fits(IPropertySymbol property, PropertyType type, string annotation, bool allowsList)
    {
        if (type.OtherCollection is { } collection)
        {
            diagnostics.Report(Descriptors.NotAList, Place(property), property.Name, collection, PropertyType.InsteadOf(property.Type));
            return false;
        }

        if (type.IsList && !allowsList)
        {
            Misplaced(property, annotation, annotation is "Attr" or "Text"
                ? "it is for one value: add [List] for a list of values with white space between them"
                : "it is for one value, not for a list");
            return false;
        }

        if (property.SetMethod is null && !type.IsList && !(annotation == "Group" && HasInitializer(property) && !type.IsNullable))
        {
            diagnostics.Report(Descriptors.NoSetter, Place(property), property.Name);
            return false;
        }

        if (property.SetMethod is null && type.IsList
            && (CollectionReader.IsGathered(property, type) || type.IsNullable || !HasInitializer(property))
            && property.DeclaringSyntaxReferences.Length > 0)
        {
            diagnostics.Report(Descriptors.NoSetter, Place(property), property.Name);
            return false;
        }

        return true;
    }

    private XmlName? NameOf(IPropertySymbol property, string annotation)
    {
        AttributeData attribute = Annotations.Find(property, annotation)!;
        if (Annotations.Text(attribute) is not { } name)
            return null;
        string ns = annotation == "Attr"
            ? Annotations.Named<string>(attribute, "Ns") ?? ""
            : NamespaceScope.Of(attribute, property.ContainingType);
        if (!XmlChars.IsNCName(name.AsSpan()))
            diagnostics.Report(Descriptors.InvalidName, SourceSpan.Of(attribute.ApplicationSyntaxReference, cancellation), name);
        else if (NamespaceName.Problem(Annotations.Named<string>(attribute, "Ns")) is { } problem)
            diagnostics.Report(
                Descriptors.InvalidNamespace, SourceSpan.Of(attribute.ApplicationSyntaxReference, cancellation), ns, problem);
        else if (NamespaceName.Problem(new XmlName(name, ns), annotation == "Attr") is { } reserved)
            diagnostics.Report(Descriptors.NameOfNamespaces, SourceSpan.Of(attribute.ApplicationSyntaxReference, cancellation),
                name, annotation == "Attr" ? "attribute" : "element", reserved);
        else
            return new XmlName(name, ns);
        return null;
    }

    private EquatableArray<ChoiceMembership> Choices(IPropertySymbol property, PropertyType type)
    {
        var choices = new List<ChoiceMembership>();
        foreach (AttributeData attribute in Annotations.FindAll(property, "Choice"))
        {
            if (Annotations.Text(attribute) is not { } name)
                continue;
            choices.Add(new ChoiceMembership(name, Annotations.Text(attribute, 1) ?? property.Name,
                Annotations.Named<bool>(attribute, "Optional"), Annotations.Named<bool>(attribute, "OrNone"))
            {
                Values = _restrictions.Values(property, type, attribute),
                ChildAlternatives = _restrictions.ChildAlternatives(property, type, attribute),
                Cases = _restrictions.Cases(property, type, attribute),
                Datatype = _restrictions.Datatype(property, type, attribute),
                Place = _restrictions.Place(property, attribute),
                PlacedIn = _releases.Of(attribute, "PlacesSince", "PlacesUntil"),
                Span = _releases.Of(attribute),
            });
        }

        if (choices.Count > 0 && !type.IsNullable && !type.IsList && !Annotations.Has(property, "EmptyElement"))
            diagnostics.Report(Descriptors.ChoiceNotNullable, Place(property), property.Name);
        return new(choices);
    }

    private bool IsOneOrMore(IPropertySymbol property, PropertyType type)
    {
        if (!Annotations.Has(property, "OneOrMore"))
            return false;
        if (!type.IsList)
            Misplaced(property, "OneOrMore", "it is for a collection; one value is required unless its type is nullable");
        return type.IsList;
    }

    // A list that is one text is one value.
    private static PropertyModel Property(IPropertySymbol property, PropertyType type, DataModel data) =>
        data is not ListData list ? Property(property, type)
            : Property(property, type) with { Type = list.Collection.Type, IsValueType = false, Collection = null };

    private static PropertyModel Property(IPropertySymbol property, PropertyType type) => new()
    {
        Name = TypeIdentityReader.Escape(property.Name),
        Type = TypeIdentityReader.FullName(type.Core),
        Collection = CollectionReader.Read(property, type),
        HasNullItems = type.HasNullItems,
        Owner = TypeIdentityReader.FullName(property.ContainingType),
        IsNullable = type.IsNullable,
        IsValueType = type.Core.IsValueType,
        HasInitializer = HasInitializer(property),
        Setter = property.SetMethod is not { } setter ? SetterKind.None : setter.IsInitOnly ? SetterKind.Init : SetterKind.Set,
    };

    private static int Order(IPropertySymbol property) =>
        Annotations.Find(property, "Order") is { } order ? (int)(Annotations.Number(order, 0) ?? 0) : 0;

    private string? Documentation(IPropertySymbol property) => DocumentationReader.Read(property, cancellation);

    private void Misplaced(IPropertySymbol property, string annotation, string why) =>
        diagnostics.Report(Descriptors.MisplacedAnnotation, Place(property), annotation, property.Name, why);

    private static SourceSpan? Place(IPropertySymbol property) => SourceSpan.Of(property.Locations.FirstOrDefault());

    private static bool HasInitializer(IPropertySymbol property)
    {
        if (property.DeclaringSyntaxReferences.Length == 0)
            return property.SetMethod is null; // Of another assembly: what cannot be set has to be there.
        return property.DeclaringSyntaxReferences.Any(
            r => r.GetSyntax() is PropertyDeclarationSyntax { Initializer.Value: { } value } && !IsNull(value));
    }

    // `null!` and `default!` are for the compiler: they make nothing.
    private static bool IsNull(ExpressionSyntax value) => value.Kind() switch
    {
        SyntaxKind.SuppressNullableWarningExpression => IsNull(((PostfixUnaryExpressionSyntax)value).Operand),
        SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression => true,
        _ => false,
    };
}
