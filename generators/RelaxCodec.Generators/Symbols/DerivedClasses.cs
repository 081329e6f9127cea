using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Symbols;

/// <summary>
/// Finds the element classes of a project that are alternatives of its choices, as classes that derive from one with <c>[Choice]</c> or
/// implement an interface with it, the classes that derive from one with <c>[Discriminator]</c>, and the types without annotation around
/// them.
/// </summary>
internal sealed class DerivedClasses
{
    // An assembly is searched once for all its choices. Its symbol belongs to one compilation, and the table does not keep it alive.
    private static readonly ConditionalWeakTable<IAssemblySymbol, DerivedClasses> Known = new();

    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> _elements = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> _cases = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _discriminated = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, INamedTypeSymbol> _annotatedBelow = new(SymbolEqualityComparer.Default);
    private readonly List<INamedTypeSymbol> _unannotated = [];

    // Each interface is met again with each class that implements it, and most are no choices.
    private readonly Dictionary<ISymbol, bool> _interfaces = new(SymbolEqualityComparer.Default);

    /// <summary>The element classes that derive from a class with <c>[Choice]</c> or implement such an interface, by their names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> ElementsOf(INamedTypeSymbol choice, CancellationToken cancellation) =>
        In(choice.ContainingAssembly, cancellation)._elements.TryGetValue(choice, out List<INamedTypeSymbol>? found) ? found : [];

    /// <summary>The cases of a class with <c>[Discriminator]</c>, by their names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> CasesOf(INamedTypeSymbol discriminated, CancellationToken cancellation) =>
        In(discriminated.ContainingAssembly, cancellation)._cases.TryGetValue(discriminated, out List<INamedTypeSymbol>? found)
            ? found
            : [];

    /// <summary>Whether any class derives from one with <c>[Discriminator]</c>, as a case or by mistake.</summary>
    public static bool HasAny(INamedTypeSymbol discriminated, CancellationToken cancellation) =>
        In(discriminated.ContainingAssembly, cancellation)._discriminated.Contains(discriminated);

    /// <summary>
    /// An annotated class of a project that derives from a class without annotation, or implements an interface; null if there is none.
    /// </summary>
    public static INamedTypeSymbol? AnnotatedBelow(IAssemblySymbol assembly, INamedTypeSymbol type, CancellationToken cancellation) =>
        In(assembly, cancellation)._annotatedBelow.TryGetValue(type.OriginalDefinition, out INamedTypeSymbol? found) ? found : null;

    /// <summary>The types of a project that have no annotation that says what they are.</summary>
    public static IReadOnlyList<INamedTypeSymbol> UnannotatedIn(IAssemblySymbol assembly, CancellationToken cancellation) =>
        In(assembly, cancellation)._unannotated;

    private static DerivedClasses In(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        if (Known.TryGetValue(assembly, out DerivedClasses? known))
            return known;
        var found = new DerivedClasses();
        found.Search(assembly.GlobalNamespace, cancellation);
        foreach (List<INamedTypeSymbol> elements in found._elements.Values.Concat(found._cases.Values))
            elements.Sort((left, right) => string.CompareOrdinal(TypeIdentityReader.FullName(left), TypeIdentityReader.FullName(right)));
        return Known.GetValue(assembly, _ => found);
    }

    private void Search(INamespaceOrTypeSymbol within, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (ISymbol member in within.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            if (inner is INamedTypeSymbol { TypeKind: TypeKind.Class } type)
            {
                if (type.BaseType is { SpecialType: SpecialType.None })
                    AddToBases(type);
                AddToInterfaces(type);
            }

            if (inner is INamedTypeSymbol either)
                AddByAnnotation(either);
            Search(inner, cancellation);
        }
    }

    private void AddToBases(INamedTypeSymbol type)
    {
        if (!type.IsGenericType
            && Annotations.Has(type, "Case")
            && Roles.BaseOf(type) is { } parent
            && Roles.DiscriminatorOf(parent) is not null)
            Add(_cases, parent, type);
        bool? isElement = null;
        for (INamedTypeSymbol? t = Roles.BaseOf(type); t is not null; t = Roles.BaseOf(t))
        {
            if (Annotations.Has(t, "Discriminator"))
                _discriminated.Add(t);
            if (Roles.IsChoice(t) && (isElement ??= IsElement(type)))
                Add(_elements, t, type);
        }
    }

    private void AddToInterfaces(INamedTypeSymbol type)
    {
        bool? isElement = null;
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (IsChoice(implemented) && ((isElement ??= IsElement(type)) || IsCaseAlone(type, implemented)))
                Add(_elements, implemented, type);
        }
    }

    private void AddByAnnotation(INamedTypeSymbol type)
    {
        if (!Roles.IsAnnotated(type))
        {
            _unannotated.Add(type);
            return;
        }

        for (INamedTypeSymbol? t = type.BaseType; t is { SpecialType: SpecialType.None } && !Roles.IsAnnotated(t); t = t.BaseType)
            AddBelow(t.OriginalDefinition, type);
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (!IsChoice(implemented) && !VocabularyTypes.IsOfPlatform(implemented))
                AddBelow(implemented.OriginalDefinition, type);
        }
    }

    // Of several the first by name, whatever the order of files.
    private void AddBelow(INamedTypeSymbol parent, INamedTypeSymbol type)
    {
        if (!_annotatedBelow.TryGetValue(parent, out INamedTypeSymbol? known) || string.CompareOrdinal(type.Name, known.Name) < 0)
            _annotatedBelow[parent] = type;
    }

    private bool IsChoice(INamedTypeSymbol type)
    {
        if (type.IsGenericType)
            return false;
        if (!_interfaces.TryGetValue(type, out bool isChoice))
            _interfaces.Add(type, isChoice = Roles.IsChoice(type));
        return isChoice;
    }

    private static void Add(Dictionary<ISymbol, List<INamedTypeSymbol>> byBase, INamedTypeSymbol parent, INamedTypeSymbol type)
    {
        if (!byBase.TryGetValue(parent, out List<INamedTypeSymbol>? found))
            byBase.Add(parent, found = []);
        found.Add(type);
    }

    // A case is read as its base class is, which has the name.
    private static bool IsElement(INamedTypeSymbol type) =>
        !type.IsGenericType && Annotations.Has(type, "Element") && Roles.ElementOf(type) is not null;

    // Of an interface a case may be an alternative without the others.
    private static bool IsCaseAlone(INamedTypeSymbol type, INamedTypeSymbol choice)
    {
        if (type.IsGenericType || !Annotations.Has(type, "Case") || Roles.ElementOf(type) is null)
            return false;
        return Roles.BaseOf(type) is not { } parent || !parent.AllInterfaces.Contains(choice, SymbolEqualityComparer.Default);
    }
}
