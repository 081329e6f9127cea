using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Sequences;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads which elements <c>[Sequence]</c> lets follow one another; its names are those of elements that the list takes.</summary>
internal sealed class SequenceReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>The member with its sequence, if the property has one and it works, else as it is.</summary>
    public Member? Apply(IPropertySymbol property, Member? member)
    {
        if (Annotations.Find(property, "Sequence") is not { } annotation || Annotations.Text(annotation) is not { } text)
            return member;
        SourceSpan? place = SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation);
        if (member is not ClassElementMember { IsList: true, IsGroup: false } list || ItemOf(property) is not { } item)
        {
            if (member is not null || IsOverlooked(property))
                Misplaced(property, place, "it is for a collection whose items are of an element class, or of a class with [Choice]");
            return member;
        }

        if (Annotations.Has(property, "OneOrMore"))
            Misplaced(property, place, "its pattern says how many elements there are: leave [OneOrMore] out");
        return Read(property, text, place, item, ElementsOf(item, cancellation)) is { } sequence
            ? list with { Sequence = sequence, IsOneOrMore = !sequence.Pattern.IsNullable }
            : list;
    }

    /// <summary>The classes of which an object has to be there, in each document.</summary>
    public static IEnumerable<INamedTypeSymbol> NeededBy(IPropertySymbol property, CancellationToken cancellation)
    {
        if (Annotations.Has(property, "Choice") || ItemOf(property) is not { } item || !(Roles.IsElement(item) || Roles.IsChoice(item))
            || Annotations.Find(property, "Sequence") is not { } annotation || Annotations.Text(annotation) is not { } text)
            return [];
        IReadOnlyList<INamedTypeSymbol> classes = Roles.ElementOf(item) is null ? DerivedClasses.ElementsOf(item, cancellation) : [item];
        var names = new SequenceNames(ElementsOf(item, cancellation));
        return SequenceParser.Parse(text, names.Resolve, out _) is { } pattern && names.Unknown.Count == 0
            ? pattern.Needed.Select(i => classes[i]).Where(c => !c.IsAbstract)
            : [];
    }

    /// <summary>Reports a second sequence: reading keeps one place in an element.</summary>
    public void CheckSingle(INamedTypeSymbol type, List<Member> members, SharedModel? parent)
    {
        string? known = parent?.HasSequence == true ? "its base class" : null;
        foreach (Member member in members)
        {
            if (member is not (ClassElementMember { Sequence: not null } or GroupMember { Group.HasSequence: true }))
                continue;
            if (known is not null)
            {
                ISymbol? property = type.GetMembers(member.Property.Name.TrimStart('@')).FirstOrDefault();
                diagnostics.Report(
                    Descriptors.MisplacedAnnotation, SourceSpan.Of(property?.Locations.FirstOrDefault()), "Sequence", member.Property.Name,
                    $"an element has one sequence, and {known} brings one: make them one list with one pattern");
            }

            known ??= $"'{member.Property.Name}'";
        }
    }

    private SequenceModel? Read(
        IPropertySymbol property, string text, SourceSpan? place, INamedTypeSymbol item, EquatableArray<ElementAlternative> elements)
    {
        var names = new SequenceNames(elements);
        SequencePattern? pattern = SequenceParser.Parse(text, names.Resolve, out SequenceFault? fault);
        foreach (SequenceMention mention in names.Unknown)
            Report(mention, names, item, place);
        if (fault is not null)
            diagnostics.Report(Descriptors.InvalidSequence, place, $"{fault.Column}", fault.Message);
        if (pattern is null || names.Unknown.Count > 0)
            return null;

        if (names.Unused.Any())
        {
            diagnostics.Report(Descriptors.UnusedInSequence, place, property.Name, string.Join(", ", names.Unused), item.Name);
            return null;
        }

        if (SequenceCompiler.Compile(pattern, elements.Count, cancellation) is { } table)
            return new SequenceModel(text, pattern, elements, table);
        diagnostics.Report(Descriptors.SequenceTooLarge, place, property.Name);
        return null;
    }

    private void Report(SequenceMention mention, SequenceNames names, INamedTypeSymbol item, SourceSpan? place)
    {
        if (names.ClassesOf(mention.Name) is { Count: > 0 } classes)
        {
            diagnostics.Report(Descriptors.AmbiguousInSequence, place, mention.Name, $"{mention.Column}",
                string.Join(" or ", classes), item.Name, string.Join(" ", classes));
            return;
        }

        string? nearest = NearestName.To(mention.Name, names.All);
        string suggestion = nearest is not null ? $"did you mean '{nearest}'? "
            : mention.Name == "text" ? "text between elements is admitted by [Mixed]; "
            : "";
        diagnostics.Report(Descriptors.UnknownInSequence, place, mention.Name, $"{mention.Column}", item.Name,
            $"{suggestion}its names are {string.Join(", ", names.All)}", nearest ?? "");
    }

    private static EquatableArray<ElementAlternative> ElementsOf(INamedTypeSymbol item, CancellationToken cancellation) =>
        Roles.ElementOf(item) is { } name
            ? new([new ElementAlternative(name, TypeIdentityReader.FullName(item), DefineReader.NameOf(item))])
            : ElementChoiceReader.Read(item, cancellation);

    private static INamedTypeSymbol? ItemOf(IPropertySymbol property)
    {
        ITypeSymbol core = PropertyType.Of(property.Type).Core;
        if (Annotations.IsRuntimeType(core, "MixedItem"))
            core = ((INamedTypeSymbol)core).TypeArguments[0];
        return core as INamedTypeSymbol;
    }

    // What is no member and has not been reported: nothing but the sequence says that it should be one.
    private static bool IsOverlooked(IPropertySymbol property) =>
        !MemberKindReader.HasKind(property) && PropertyType.Of(property.Type).Core is { TypeKind: not TypeKind.Error } core
        && !Roles.IsElement(core) && !Roles.IsChoice(core);

    private void Misplaced(IPropertySymbol property, SourceSpan? place, string why) =>
        diagnostics.Report(Descriptors.MisplacedAnnotation, place, "Sequence", property.Name, why);
}
