using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Says what to write so that a property of a vocabulary's type becomes a member.</summary>
/// <param name="property">The property, which is no member.</param>
/// <param name="found">The type of the vocabulary that it is, or holds.</param>
/// <param name="vocabulary">The types of the project's vocabularies.</param>
internal sealed class OverlookedMember(IPropertySymbol property, INamedTypeSymbol found, VocabularyTypes vocabulary)
{
    /// <summary>What can be done instead.</summary>
    public const string Or = ", or leave it out by [Ignore]";

    private readonly PropertyType _type = PropertyType.Of(property.Type);

    /// <summary>What to write; null if there is a mistake in the type that is reported there.</summary>
    public string? Remedy =>
        Annotations.IsRuntimeType(found, "XmlContent") ? "add [AnyContent], [AnyAttributes] or [Extra]"
        : Annotations.IsRuntimeType(_type.Core, "MixedItem") ? "add [Mixed]"
        : !SymbolEqualityComparer.Default.Equals(_type.Core, found)
            ? $"nothing is read into a '{NameOf(property.Type)}'; write {found.Name} or List<{found.Name}>"
        : Roles.IsElement(found) || Roles.IsChoice(found) ? OfElement()
        : Roles.IsGroup(found) ? OfGroup()
        : Roles.IsAnnotated(found) ? null
        : OfUnannotated();

    private string OfElement() => _type.IsList
        ? $"its items are kept elsewhere; write '{{ get; }} = [];', or give it a setter"
        : "it has no setter; add one (it may be private)";

    private string OfGroup() => _type.IsList
        ? $"'{found.Name}' is a [Group] without an element of its own; add [Element(\"name\")]"
        : $"'{found.Name}' is a [Group]; add [Group], so that its members stand here, or [Element(\"name\")], so that they have an element";

    private string OfUnannotated()
    {
        if (Annotations.Has(found, "Discriminator"))
            return $"'{found.Name}' has [Discriminator], but is no element; add [Element(\"name\")] or [Group] to it";
        if (Roles.BaseOf(found) is { } parent)
        {
            string annotation = Roles.DiscriminatorOf(parent) is null ? "[Element(\"name\")]"
                : found.IsAbstract ? "[Case(\"value\"), Discriminator(\"attribute\")]"
                : "[Case(\"value\")]";
            return $"'{found.Name}' derives from '{parent.Name}', but has no annotation itself; add {annotation} to it, "
                + $"or write '{parent.Name}'";
        }

        if (VocabularyTypes.ChoiceOf(found) is { } choice && found.TypeKind != TypeKind.Interface)
            return $"'{found.Name}' implements '{choice.Name}', but is no element; add [Element(\"name\")] to it, or write '{choice.Name}'";
        string what = found.TypeKind == TypeKind.Interface ? "an interface" : "a class";
        string remedy = found.TypeKind == TypeKind.Interface || found.IsAbstract ? "add [Choice] to it" : "make it abstract with [Choice]";
        string others = vocabulary.DerivedFrom(found) is { } below
            ? $"so that the property may be '{below.Name}' or another of its elements"
            : "so that it stands for its elements";
        return $"'{found.Name}' is {what} without annotation; {remedy}, {others}";
    }

    private static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
