using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Finds types that take part in a vocabulary, or were meant to, within the types of properties.</summary>
/// <param name="assembly">The project that is compiled.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class VocabularyTypes(IAssemblySymbol assembly, CancellationToken cancellation)
{
    private const string Runtime = "RelaxCodec";

    /// <summary>
    /// The first type of a vocabulary that a type is, or holds as its items, elements or type arguments; null if there is none. It may be
    /// one without an annotation: a base class or interface of annotated classes, or one that derives from them.
    /// </summary>
    public INamedTypeSymbol? FindIn(ITypeSymbol type) => FindIn(type, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    /// <summary>The same for a property; what overrides an abstract one is looked at instead of it.</summary>
    public INamedTypeSymbol? FindIn(IPropertySymbol property) => property.IsAbstract ? null : FindIn(property.Type);

    /// <summary>The same for a property of a base class that nobody annotated; null if the property could be no member anyway.</summary>
    public INamedTypeSymbol? FindInherited(IPropertySymbol property) =>
        MemberKindReader.UnusableBecause(property) is null && !MemberKindReader.IsIgnored(property) ? FindIn(property) : null;

    /// <summary>An annotated class that derives from a type without annotation, or implements it; null if there is none.</summary>
    public INamedTypeSymbol? DerivedFrom(INamedTypeSymbol type) =>
        DerivedClasses.AnnotatedBelow(assembly, type, cancellation)
        ?? (IsWithVocabulary(type.ContainingAssembly) ? DerivedClasses.AnnotatedBelow(type.ContainingAssembly, type, cancellation) : null);

    /// <summary>The choice that a type without annotation implements; null if there is none.</summary>
    public static INamedTypeSymbol? ChoiceOf(INamedTypeSymbol type) =>
        type.AllInterfaces.FirstOrDefault(i => !i.IsGenericType && Roles.IsChoice(i));

    /// <summary>Whether a type is the platform's, which no vocabulary is about.</summary>
    public static bool IsOfPlatform(INamedTypeSymbol type)
    {
        INamespaceSymbol? root = type.ContainingNamespace;
        while (root?.ContainingNamespace is { IsGlobalNamespace: false } outer)
            root = outer;
        return root is { Name: "System" or "Microsoft" } && type.DeclaringSyntaxReferences.Length == 0;
    }

    private INamedTypeSymbol? FindIn(ITypeSymbol type, HashSet<ISymbol> met)
    {
        if (type is IArrayTypeSymbol array)
            return FindIn(array.ElementType, met);
        if (type is not INamedTypeSymbol { TypeKind: not TypeKind.Error } named || !met.Add(named)
            || named is { SpecialType: not SpecialType.None, IsGenericType: false })
            return null;
        return IsOfVocabulary(named) ? named
            : named.TypeArguments.Concat(ItemsOf(named)).Select(t => FindIn(t, met)).FirstOrDefault(found => found is not null);
    }

    // A collection of one's own says by its interfaces what it holds.
    private static IEnumerable<ITypeSymbol> ItemsOf(INamedTypeSymbol type) =>
        type.AllInterfaces.Where(i => i is { Arity: 1, Name: "IEnumerable" or "IAsyncEnumerable" }).Select(i => i.TypeArguments[0]);

    private bool IsOfVocabulary(INamedTypeSymbol type)
    {
        if (Roles.IsAnnotated(type) || Annotations.Has(type, "Discriminator") || Annotations.IsRuntimeType(type, "XmlContent"))
            return true;
        return type.TypeKind is TypeKind.Class or TypeKind.Interface or TypeKind.Struct && !IsOfPlatform(type)
            && (Roles.BaseOf(type) is not null || ChoiceOf(type) is not null || DerivedFrom(type) is not null);
    }

    // Of all that is referenced, only what could have annotated classes is searched for them.
    private bool IsWithVocabulary(IAssemblySymbol other) => !SymbolEqualityComparer.Default.Equals(other, assembly)
        && other.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == Runtime));
}
