using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads what an alternative of a choice says of a member beyond that it is there: its values, or the alternatives of its class.</summary>
internal sealed class RestrictionReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    // As many as an ulong has bits, less the one for none of them.
    private const int MostAlternatives = 63;

    /// <summary>The literals that the alternative admits; empty for all.</summary>
    public EquatableArray<EnumLiteral> Values(IPropertySymbol property, PropertyType type, AttributeData choice)
    {
        string[] values = [.. Annotations.NamedTexts(choice, "Values")];
        if (values.Length == 0)
            return EquatableArray<EnumLiteral>.Empty;
        if (type.IsList || LiteralsOf(property, type) is not { } known)
        {
            Report(property, choice, "Values are literals of an enum, or the words of a bool, and its type is neither: make it an enum whose members have "
                + "[Value], or a bool with [YesNo] or [OnOff]");
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

    /// <summary>The alternatives of the child's class that the alternative admits; empty for all.</summary>
    public EquatableArray<ChildAlternative> ChildAlternatives(IPropertySymbol property, PropertyType type, AttributeData choice)
    {
        string[] wanted = [.. Annotations.NamedTexts(choice, "ChildAlternatives")];
        if (wanted.Length == 0)
            return EquatableArray<ChildAlternative>.Empty;
        if (type.IsList || type.Core is not INamedTypeSymbol core || HandedUpChoiceOf(core) is not { } name || Annotations.Has(property, "Group"))
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
                Report(property, choice, $"'{alternative}' is not one of the alternatives {string.Join(", ", known.Select(k => $"'{k}'"))} of '{core.Name}'");
        }

        return new(alternatives.Distinct());
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
        return choice.Alternatives.Count > MostAlternatives ? $"a choice has {MostAlternatives} alternatives at most that its owners can tell apart"
            : choice.Alternatives.FirstOrDefault(a => !Datatypes.XmlChars.IsNCName(a.Name.AsSpan())) is { } unnamed
                ? $"the alternative '{unnamed.Name}' gets a define of its own, whose name it has to be: name it as an XML name without a colon"
            : choice.Members.FirstOrDefault(m => !m.Span.IsAlways) is { } released
                ? "its owners tell the alternatives apart in all releases, but some do not have "
                    + $"'{released.Property.Name}': leave out [Since] and [Until] there"
            : choice.Alternatives.FirstOrDefault(a => !a.Span.IsAlways) is { } spanned
                ? $"its owners tell the alternatives apart in all releases, but some do not have '{spanned.Name}': leave out Since and Until there"
            : null;
    }

    // A bool of two words is like an enum whose members are true and false.
    private static IEnumerable<EnumLiteral>? LiteralsOf(IPropertySymbol property, PropertyType type) => type.Core switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } core => EnumReader.ReadData(core)?.Literals,
        { SpecialType: SpecialType.System_Boolean } when DataReader.WordsOf(property) is { } words => [new("true", words.True), new("false", words.False)],
        _ => null,
    };

    // In the order in which the choice has them.
    private static IEnumerable<string> NamesOf(INamedTypeSymbol type, string choice) => ShapeReader.Properties(type)
        .SelectMany(p => Annotations.FindAll(p, "Choice"), (property, annotation) => (property, annotation))
        .Where(c => Annotations.Text(c.annotation) == choice)
        .Select(c => Annotations.Text(c.annotation, 1) ?? c.property.Name)
        .Distinct(StringComparer.Ordinal);

    private void Report(IPropertySymbol property, AttributeData choice, string problem) => diagnostics.Report(
        Descriptors.InvalidChoice, SourceSpan.Of(choice.ApplicationSyntaxReference, cancellation), property.Name, Annotations.Text(choice) ?? "", problem);
}
