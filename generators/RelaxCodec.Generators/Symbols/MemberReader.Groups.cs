using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <content>Groups whose members stand in the element of their owner.</content>
internal sealed partial class MemberReader
{
    private GroupMember? ReadGroup(IPropertySymbol property, PropertyType type, int slot)
    {
        if (type.Core.TypeKind == TypeKind.Error)
            return null;
        string? problem = type.IsList ? "a list of groups has no limits between its items: give each an element by [Element(\"name\")]"
            : type.Core is not INamedTypeSymbol core || !Roles.IsGroup(core) ? $"'{type.Core.Name}' is not: add [Group] to the class"
            : core.IsAbstract && Roles.DiscriminatorOf(core) is null
                ? $"'{core.Name}' is abstract: add [Discriminator(\"attribute\")] if its derived classes are cases"
            : DerivedClasses.CasesOf(core, cancellation).FirstOrDefault(c => c.IsAbstract) is { } nested
                ? $"its case '{nested.Name}' has cases itself: one attribute decides"
            : null;
        if (problem is not null)
        {
            diagnostics.Report(Descriptors.NotAGroup, Place(property), property.Name, problem);
            return null;
        }

        var group = (INamedTypeSymbol)type.Core;
        if (ReachesAny(group, property.ContainingType, new HashSet<ISymbol>(SymbolEqualityComparer.Default)))
        {
            diagnostics.Report(Descriptors.GroupCycle, Place(property), property.ContainingType.Name);
            return null;
        }

        if (!Fits(property, type, "Group", allowsList: false))
            return null;
        if ((Roles.DiscriminatorOf(group) is null ? shapes.ReadShared(group) : shapes.ReadCases(group)) is not { } shared)
            return null;
        if (shared.HasChosen && !shared.IsDispatched && type.IsNullable)
        {
            diagnostics.Report(Descriptors.NotAGroup, Place(property), property.Name,
                $"'{group.Name}' inlines a group with cases, of which one is chosen before anything is read: make the "
                    + "property not nullable");
            return null;
        }

        if (shared.Text is not null || shared.AnyContent is not null)
        {
            diagnostics.Report(Descriptors.NotAGroup, Place(property), property.Name,
                $"'{group.Name}' has [Text], [AnyContent] or [AnyAttributes], which belongs to the element itself: declare "
                    + "it beside this property");
            return null;
        }

        return new GroupMember
        {
            Property = Property(property, type),
            Slot = slot,
            Order = Order(property),
            Documentation = Documentation(property),
            Choices = Choices(property, type),
            Group = shared,
        };
    }

    private static bool ReachesAny(INamedTypeSymbol from, INamedTypeSymbol to, HashSet<ISymbol> visited) =>
        Reaches(from, to, visited)
            || (Roles.DiscriminatorOf(from) is not null && DerivedClasses.CasesOf(from, default).Any(c => Reaches(c, to, visited)));

    private static bool Reaches(INamedTypeSymbol from, INamedTypeSymbol to, HashSet<ISymbol> visited)
    {
        for (INamedTypeSymbol? t = from; t is not null && visited.Add(t); t = Roles.BaseOf(t))
        {
            if (SymbolEqualityComparer.Default.Equals(t, to))
                return true;
            foreach (ISymbol member in t.GetMembers())
            {
                if (member is IPropertySymbol property && Annotations.Has(property, "Group")
                    && PropertyType.Of(property.Type).Core is INamedTypeSymbol next && ReachesAny(next, to, visited))
                    return true;
            }
        }

        return false;
    }
}
