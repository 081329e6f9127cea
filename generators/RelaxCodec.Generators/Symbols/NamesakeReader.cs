using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>
/// Finds child elements of one name that a reader can tell apart: one has a discriminator, which is always there, and the other has no such attribute.
/// Where both are there they stand in order, or they exclude each other: RELAX NG has no other place for them (section 7.4).
/// </summary>
internal sealed class NamesakeReader(INamedTypeSymbol type, ShapeReader shapes, CancellationToken cancellation)
{
    /// <summary>Marks those that can be told from another one.</summary>
    public void Mark(List<Member> members)
    {
        foreach (IGrouping<XmlName, ChildMember> namesakes in members.OfType<ChildMember>().Where(m => m is not ClassElementMember { Alternatives.Count: > 0 }).GroupBy(m => m.Name).ToList())
        {
            if (namesakes.ToArray() is not [var first, var second] || !AreApart(members, first, second))
                continue;
            (ChildMember cases, ChildMember plain) = DiscriminatorOf(first) is null ? (second, first) : (first, second);
            if (cases is ClassElementMember element && DiscriminatorOf(cases) is { } attribute && !MayHave(plain, attribute))
                members[members.IndexOf(cases)] = element with { TellingAttribute = attribute };
        }
    }

    private bool AreApart(List<Member> members, ChildMember first, ChildMember second) =>
        Annotations.Find(type, "Ordered") is { NamedArguments.IsEmpty: true }
        || MemberChoice.Of(members).Any(c => c.Members.Contains(first) && c.Members.Contains(second)
            && !c.Alternatives.Any(a => a.Members.Contains(first) && a.Members.Contains(second)));

    // The discriminator of an element that always has it.
    private XmlName? DiscriminatorOf(ChildMember child) =>
        child is ClassElementMember { HasCases: true } && TypeOf(child) is { } core && !Annotations.Has(core, "Case")
        && Roles.DiscriminatorOf(core) is { } attribute && !HasDefaultCase(core, core.ContainingAssembly.GlobalNamespace) ? attribute : null;

    private bool HasDefaultCase(INamedTypeSymbol core, INamespaceOrTypeSymbol within)
    {
        cancellation.ThrowIfCancellationRequested();
        return within.GetMembers().OfType<INamespaceOrTypeSymbol>().Any(m =>
            (m is INamedTypeSymbol t && Annotations.Find(t, "Case") is { } annotation && CaseReader.MayBeAbsent(annotation)
                && SymbolEqualityComparer.Default.Equals(Roles.BaseOf(t), core))
            || HasDefaultCase(core, m));
    }

    private bool MayHave(ChildMember child, XmlName attribute)
    {
        if (child is not ClassElementMember)
            return false;
        return TypeOf(child) is not { } core || Annotations.Has(core, "Case") || Roles.DiscriminatorOf(core) is not null
            || shapes.ReadShared(core) is not { } shared || shared.AnyContent is { Attributes: not null }
            || shared.Attributes.Contains(attribute);
    }

    private INamedTypeSymbol? TypeOf(ChildMember child) =>
        type.GetMembers(child.Property.Name.TrimStart('@')).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            ? PropertyType.Of(property.Type).Core as INamedTypeSymbol
            : null;
}
