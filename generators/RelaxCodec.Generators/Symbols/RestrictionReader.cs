using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>
/// Reads what an alternative of a choice says of a member beyond that it is there: its values or cases, or the alternatives of its class.
/// </summary>
internal sealed class RestrictionReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    // As many as an ulong has bits, less the one for none of them.
    private const int MostAlternatives = 63;

    /// <summary>The literals that the alternative admits; empty for all.</summary>
    public EquatableArray<EnumLiteral> Values(IPropertySymbol property, PropertyType type, AttributeData choice)
    {
        string[] values = [.. Annotations.NamedTexts(choice, "Values")];
        if (values.Length == 0 || IsGroupWithCases(property, type))
            return EquatableArray<EnumLiteral>.Empty;
        if (type.IsList || LiteralsOf(property, type) is not { } known)
        {
            Report(
                property,
                choice,
                "Values are literals of an enum, the words of a bool, or those that decide about the cases of a [Group], and its "
                    + "type is none of these: make it an enum whose members have [Value], or a bool with [YesNo] or [OnOff]");
            return EquatableArray<EnumLiteral>.Empty;
        }

        var literals = new List<EnumLiteral>();
        foreach (string value in values)
        {
            if (known.FirstOrDefault(l => l.Is(value)) is { } literal)
                literals.Add(literal);
            else
                Report(property, choice, $"'{value}' is not one of its literals {string.Join(", ", known.Select(l => $"'{l.Literal}'"))}");
        }

        return new(literals.Distinct());
    }

    /// <summary>The cases of a group that the alternative admits; empty for all.</summary>
    public EquatableArray<CaseAlternative> Cases(IPropertySymbol property, PropertyType type, AttributeData choice)
    {
        string[] wanted = [.. Annotations.NamedTexts(choice, "Values").Select(Token.Of).Distinct()];
        if (wanted.Length == 0 || !IsGroupWithCases(property, type))
            return EquatableArray<CaseAlternative>.Empty;
        CaseAlternative[] known = [.. DerivedClasses.CasesOf((INamedTypeSymbol)type.Core, cancellation).Select(CaseOf)];
        foreach (string value in wanted.Where(value => !known.Any(c => c.Values.Contains(value))))
            Report(
                property,
                choice,
                $"'{value}' is the value of none of the cases {string.Join(", ", known.SelectMany(c => c.Values).Select(v => $"'{v}'"))}");
        CaseAlternative[] admitted = [.. known.Where(c => c.Values.Any(wanted.Contains))];
        foreach ((
            string other,
            string named) in admitted.SelectMany(c => c.Values.Except(wanted), (c, other) => (other, c.Values.First(wanted.Contains))))
            Report(property, choice, $"'{other}' is of the same case as '{named}': name both, or none");
        return new(admitted);
    }

    /// <summary>The alternatives of the child's class that the alternative admits; empty for all.</summary>
    public EquatableArray<ChildAlternative> ChildAlternatives(IPropertySymbol property, PropertyType type, AttributeData choice)
    {
        string[] wanted = [.. Annotations.NamedTexts(choice, "ChildAlternatives")];
        if (wanted.Length == 0)
            return EquatableArray<ChildAlternative>.Empty;
        if (type.IsList
            || type.Core is not INamedTypeSymbol core
            || HandedUpChoiceOf(core) is not { } name
            || Annotations.Has(property, "Group"))
        {
            Report(property, choice, "ChildAlternatives are those of one child element whose class has [Alternatives(\"choice\")]");
            return EquatableArray<ChildAlternative>.Empty;
        }

        string[] known = [.. NamesOf(core, name)];
        var alternatives = new List<ChildAlternative>();
        foreach (string alternative in wanted)
        {
            int index = Array.IndexOf(known, alternative);
            if (index >= 0)
                alternatives.Add(new ChildAlternative(alternative, index));
            else
                Report(
                    property,
                    choice,
                    $"'{alternative}' is not one of the alternatives {string.Join(", ", known.Select(k => $"'{k}'"))} of '{core.Name}'");
        }

        return new(alternatives.Distinct());
    }

    /// <summary>The datatype that the alternative admits; null for any text.</summary>
    public NamedData? Datatype(IPropertySymbol property, PropertyType type, AttributeData choice)
    {
        if (Annotations.Named<ITypeSymbol>(choice, "Datatype") is not INamedTypeSymbol { TypeKind: not TypeKind.Error } datatype)
            return null;
        bool isText = !type.IsList
            && type.Core.SpecialType == SpecialType.System_String
            && (Annotations.Has(property, "Attr") || Annotations.Has(property, "Element"))
            && !Annotations.Has(property, "List") && !Annotations.Has(property, "Pattern");
        if (isText && DatatypeReader.IsDatatype(datatype) && DatatypeReader.Holds(datatype, type.Core) && IsWithinOwn(property, datatype))
            return new NamedData(TypeIdentityReader.FullName(datatype), DatatypeReader.DefineOf(datatype), "string");
        Report(
            property,
            choice,
            "Datatype is one of strings, for an attribute or element that is a string: let the member have no datatype of its own, or by "
                + "[Data<...>] one that has all [Data] of this one");
        return null;
    }

    // What the alternative admits the parser reads as a value of the member's own datatype.
    private static bool IsWithinOwn(IPropertySymbol property, INamedTypeSymbol datatype)
    {
        AttributeData[] own = [.. Annotations.FindAll(property, "Data")];
        if (own.Length == 0)
            return true;
        string[] admitted = own.Length == 1 && DataReader.NamedBy(property) is INamedTypeSymbol named
            ? [.. Annotations.FindAll(named, "Data").Select(Written)]
            : [];
        string[] narrower = [.. Annotations.FindAll(datatype, "Data").Select(Written)];
        return narrower.Length > 0 && narrower.All(admitted.Contains);

        static string Written(AttributeData data) => string.Join(" ", data.NamedArguments.OrderBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => $"{n.Key}={n.Value.ToCSharpString()}").Prepend(Annotations.Text(data) ?? ""));
    }

    /// <summary>The place of the member among the children of the alternative.</summary>
    public int Place(IPropertySymbol property, AttributeData choice)
    {
        int place = Annotations.Named<int>(choice, "Place");
        if (place == 0 || !(Annotations.Has(property, "Attr") || Annotations.Has(property, "Text") || Annotations.Has(property, "Group")))
            return place;
        Report(property, choice, "Place is that of a child element among others: leave it out");
        return 0;
    }

    /// <summary>The choice whose alternatives owners of the class tell apart; null if there is none.</summary>
    public static string? HandedUpChoiceOf(INamedTypeSymbol type) =>
        Annotations.Find(type, "Alternatives") is { } annotation && !type.IsAbstract ? Annotations.Text(annotation) : null;

    /// <summary>What keeps the alternatives of a class from being handed up, in words; null if nothing does.</summary>
    public static string? ProblemOf(INamedTypeSymbol type, IReadOnlyList<Member> members)
    {
        if (Annotations.Find(type, "Alternatives") is not { } annotation || Annotations.Text(annotation) is not { } name)
            return null;
        if (type.IsAbstract || Annotations.Has(type, "Case"))
            return "it is for a class that is one element or group by itself, and no case";
        if (MemberChoice.Of(members).FirstOrDefault(c => c.Name == name) is not { } choice)
            return $"no member of it has [Choice(\"{name}\")]";
        return choice.Alternatives.Count > MostAlternatives
            ? $"a choice has {MostAlternatives} alternatives at most that its owners can tell apart"
            : choice.Alternatives.FirstOrDefault(a => !Datatypes.XmlChars.IsNCName(a.Name.AsSpan())) is { } unnamed
                ? $"the alternative '{unnamed.Name}' gets a define of its own, whose name it has to be: name it as an "
                    + "XML name without a colon"
            : choice.Members.FirstOrDefault(m => !m.Span.IsAlways && m.Choices.Any(c => c.Choice == name && !c.IsOptional)) is { } released
                ? "its owners tell the alternatives apart in all releases, but some do not have "
                    + $"'{released.Property.Name}': leave out [Since] and [Until] there, or make it optional in its alternatives"
            : choice.Alternatives.FirstOrDefault(a => !a.Span.IsAlways) is { } spanned
                ? $"its owners tell the alternatives apart in all releases, but some do not have '{spanned.Name}': leave out "
                    + "Since and Until there"
            : null;
    }

    // A bool of two words is like an enum whose members are true and false.
    private static IEnumerable<EnumLiteral>? LiteralsOf(IPropertySymbol property, PropertyType type) => type.Core switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } core => EnumReader.ReadData(core)?.Literals,
        { SpecialType: SpecialType.System_Boolean } when DataReader.WordsOf(property) is { } words =>
            [new("true", words.True), new("false", words.False)],
        _ => null,
    };

    private static bool IsGroupWithCases(IPropertySymbol property, PropertyType type) =>
        Annotations.Has(property, "Group")
            && type is { IsList: false, Core: INamedTypeSymbol core }
            && Roles.DiscriminatorOf(core) is not null;

    private static CaseAlternative CaseOf(INamedTypeSymbol type) => new(TypeIdentityReader.FullName(type), DefineReader.NameOf(type),
        Annotations.Find(type, "Case") is { } annotation
            ? new(CaseReader.Values(annotation).Select(Token.Of))
            : EquatableArray<string>.Empty,
        ReleaseReader.SpanOf(type));

    // In the order in which the choice has them.
    private static IEnumerable<string> NamesOf(INamedTypeSymbol type, string choice) => ShapeReader.Properties(type)
        .SelectMany(p => Annotations.FindAll(p, "Choice"), (property, annotation) => (property, annotation))
        .Where(c => Annotations.Text(c.annotation) == choice)
        .Select(c => Annotations.Text(c.annotation, 1) ?? c.property.Name)
        .Distinct(StringComparer.Ordinal);

    private void Report(IPropertySymbol property, AttributeData choice, string problem) => diagnostics.Report(
        Descriptors.InvalidChoice,
        SourceSpan.Of(choice.ApplicationSyntaxReference, cancellation),
        property.Name,
        Annotations.Text(choice) ?? "",
        problem);
}
