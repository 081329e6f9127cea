using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Finds the element classes that a class with <c>[Choice]</c> is the choice of.</summary>
internal static class ElementChoiceReader
{
    // An assembly is searched once for all its choices. Its symbol belongs to one compilation, and the table does not keep it alive.
    private static readonly ConditionalWeakTable<IAssemblySymbol, Dictionary<ISymbol, List<INamedTypeSymbol>>> Known = new();

    /// <summary>The alternatives, by the names of their classes.</summary>
    public static EquatableArray<ElementAlternative> Read(INamedTypeSymbol choice, CancellationToken cancellation) =>
        new(Classes(choice, cancellation).Select(t => new ElementAlternative(
            Roles.ElementOf(t)!, TypeIdentityReader.FullName(t), TypeIdentityReader.DefineName(t))));

    public static IReadOnlyList<INamedTypeSymbol> Classes(INamedTypeSymbol choice, CancellationToken cancellation)
    {
        IAssemblySymbol assembly = choice.ContainingAssembly;
        if (!Known.TryGetValue(assembly, out Dictionary<ISymbol, List<INamedTypeSymbol>>? known))
        {
            known = new Dictionary<ISymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
            Search(assembly.GlobalNamespace, known, cancellation);
            foreach (List<INamedTypeSymbol> alternatives in known.Values)
                alternatives.Sort((left, right) => string.CompareOrdinal(TypeIdentityReader.FullName(left), TypeIdentityReader.FullName(right)));
            known = Known.GetValue(assembly, _ => known);
        }

        return known.TryGetValue(choice, out List<INamedTypeSymbol>? found) ? found : [];
    }

    private static void Search(INamespaceOrTypeSymbol within, Dictionary<ISymbol, List<INamedTypeSymbol>> known, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (ISymbol member in within.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            if (inner is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false, BaseType.SpecialType: SpecialType.None } type && Annotations.Has(type, "Element")
                && Roles.ElementOf(type) is not null)
                AddToBases(type, known);
            Search(inner, known, cancellation);
        }
    }

    private static void AddToBases(INamedTypeSymbol type, Dictionary<ISymbol, List<INamedTypeSymbol>> known)
    {
        for (INamedTypeSymbol? t = Roles.BaseOf(type); t is not null; t = Roles.BaseOf(t))
        {
            if (!Roles.IsChoice(t))
                continue;
            if (!known.TryGetValue(t, out List<INamedTypeSymbol>? alternatives))
                known.Add(t, alternatives = []);
            alternatives.Add(type);
        }
    }
}
