using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Finds the cases of the classes with <c>[Discriminator]</c> of an assembly.</summary>
internal sealed class CaseClasses
{
    // An assembly is searched once. Its symbol belongs to one compilation, and the table does not keep it alive.
    private static readonly ConditionalWeakTable<IAssemblySymbol, CaseClasses> Known = new();

    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> _byBase = new(SymbolEqualityComparer.Default);

    /// <summary>The cases that derive from a class with <c>[Discriminator]</c>, by their names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol discriminated, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(discriminated.ContainingAssembly, out CaseClasses? known))
        {
            var found = new CaseClasses();
            found.Search(discriminated.ContainingAssembly.GlobalNamespace, cancellation);
            foreach (List<INamedTypeSymbol> cases in found._byBase.Values)
                cases.Sort((left, right) => string.CompareOrdinal(TypeIdentityReader.FullName(left), TypeIdentityReader.FullName(right)));
            known = Known.GetValue(discriminated.ContainingAssembly, _ => found);
        }

        return known._byBase.TryGetValue(discriminated, out List<INamedTypeSymbol>? all) ? all : [];
    }

    private void Search(INamespaceOrTypeSymbol within, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (ISymbol member in within.GetMembers())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false } type && Annotations.Has(type, "Case")
                && Roles.BaseOf(type) is { } parent && Roles.DiscriminatorOf(parent) is not null)
            {
                if (!_byBase.TryGetValue(parent, out List<INamedTypeSymbol>? cases))
                    _byBase.Add(parent, cases = []);
                cases.Add(type);
            }

            if (member is INamespaceOrTypeSymbol inner)
                Search(inner, cancellation);
        }
    }
}
