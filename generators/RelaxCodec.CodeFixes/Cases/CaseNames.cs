using Microsoft.CodeAnalysis;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Cases;

/// <summary>What a case is called: as its class is, in the way of the cases beside it.</summary>
internal static class CaseNames
{
    /// <summary>The base class of which the class is to be a case; null if it has none.</summary>
    public static INamedTypeSymbol? BaseOf(INamedTypeSymbol type)
    {
        INamedTypeSymbol? parent = type.BaseType;
        while (parent is not null && !Annotated.Has(parent, "Discriminator"))
            parent = parent.BaseType;
        return parent;
    }

    /// <summary>The value of the discriminator for the class; null if its name says none.</summary>
    public static string? ValueFor(INamedTypeSymbol type, INamedTypeSymbol parent) => LiteralStyle.LiteralOf(
        ShortNameOf(type, parent),
        SiblingsOf(parent).SelectMany(s => Annotated.Texts(Annotated.Find(s, "Case")).Select(v => (ShortNameOf(s, parent), v))));

    // Those beside the base class, and within it.
    private static IEnumerable<INamedTypeSymbol> SiblingsOf(INamedTypeSymbol parent) =>
        ((INamespaceOrTypeSymbol)parent.ContainingSymbol).GetTypeMembers().Concat(parent.GetTypeMembers())
            .Where(t => SymbolEqualityComparer.Default.Equals(t.BaseType, parent));

    // PciAddress is the Address that is called "pci".
    private static string ShortNameOf(INamedTypeSymbol type, INamedTypeSymbol parent) =>
        type.Name.Length > parent.Name.Length && type.Name.EndsWith(parent.Name, StringComparison.Ordinal)
            ? type.Name.Substring(0, type.Name.Length - parent.Name.Length)
            : type.Name;
}
