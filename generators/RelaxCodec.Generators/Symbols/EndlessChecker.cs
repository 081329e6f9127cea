using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reports elements that have to contain themselves: no document that ends has one.</summary>
internal sealed class EndlessChecker(INamedTypeSymbol type, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    public void Check()
    {
        foreach (IPropertySymbol property in ShapeReader.Properties(type))
        {
            cancellation.ThrowIfCancellationRequested();
            // A group within itself is another matter; what stands in a group is checked there.
            if (!Annotations.Has(property, "Group") && ReachesBy(property, new HashSet<ISymbol>(SymbolEqualityComparer.Default)))
            {
                string advice = Annotations.Has(property, "Sequence")
                    ? "let its sequence do without it"
                    : "make the type of the property nullable, or a list";
                SourceSpan? place = SourceSpan.Of(property.Locations.FirstOrDefault());
                diagnostics.Report(Descriptors.EndlessElement, place, type.Name, property.Name, advice);
            }
        }
    }

    private bool Reaches(INamedTypeSymbol from, HashSet<ISymbol> visited)
    {
        for (INamedTypeSymbol? t = from; t is not null && visited.Add(t); t = Roles.BaseOf(t))
        {
            cancellation.ThrowIfCancellationRequested();
            if (SymbolEqualityComparer.Default.Equals(t, type))
                return true;
            foreach (ISymbol member in t.GetMembers())
            {
                if (member is IPropertySymbol property && ReachesBy(property, visited))
                    return true;
            }
        }

        return false;
    }

    private bool ReachesBy(IPropertySymbol property, HashSet<ISymbol> visited) => Annotations.Has(property, "Sequence")
        ? SequenceReader.NeededBy(property, cancellation).Any(next => Reaches(next, visited))
        : NeededBy(property) is { } needed && Reaches(needed, visited);

    // The class of which an object has to be there. One of several cases or elements may end where another does not.
    private static INamedTypeSymbol? NeededBy(IPropertySymbol property)
    {
        PropertyType held = PropertyType.Of(property.Type);
        if (held.IsNullable || held.Core is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } core
            || property.IsStatic || MemberKindReader.IsIgnored(property) || Annotations.Has(property, "Choice")
            || (held.IsList && !Annotations.Has(property, "OneOrMore")))
            return null;
        bool isNamed = Annotations.Has(property, "Element");
        bool isMember = Roles.IsElement(core) ? isNamed || held.IsList || property.SetMethod is not null
            : Roles.IsGroup(core) && (isNamed || Annotations.Has(property, "Group"));
        return isMember ? core : null;
    }
}
