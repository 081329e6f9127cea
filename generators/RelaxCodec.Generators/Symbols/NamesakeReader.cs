using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Symbols;

/// <summary>
/// Finds child elements of one name that a reader can tell apart: one has a discriminator, which is always there, and the other has no such attribute.
/// Where both are there they stand in order, or they exclude each other: RELAX NG has no other place for them (section 7.4).
/// </summary>
internal sealed class NamesakeReader(INamedTypeSymbol type, ShapeReader shapes, CancellationToken cancellation)
{
    /// <summary>Marks those that can be told from another one.</summary>
    public void Mark(List<MemberPattern> members)
    {
        foreach (IGrouping<XmlName, ChildPattern> namesakes in members.OfType<ChildPattern>().Where(m => m is not ClassElementPattern { Alternatives.Count: > 0 }).GroupBy(m => m.Name).ToList())
        {
            if (namesakes.ToArray() is not [var first, var second] || !AreApart(members, first, second))
                continue;
            (ChildPattern cases, ChildPattern plain) = DiscriminatorOf(first) is null ? (second, first) : (first, second);
            if (cases is ClassElementPattern element && DiscriminatorOf(cases) is { } attribute && !MayHave(plain, attribute))
                members[members.IndexOf(cases)] = element with { TellingAttribute = attribute };
        }
    }

    private bool AreApart(List<MemberPattern> members, ChildPattern first, ChildPattern second) =>
        Annotations.Has(type, "Ordered")
        || ChoicePattern.Of(members).Any(c => c.Members.Contains(first) && c.Members.Contains(second)
            && !c.Alternatives.Any(a => a.Members.Contains(first) && a.Members.Contains(second)));

    // The discriminator of an element that always has it.
    private string? DiscriminatorOf(ChildPattern child) =>
        child is ClassElementPattern { HasCases: true } && TypeOf(child) is { } core && !Annotations.Has(core, "Case")
        && Roles.DiscriminatorOf(core) is { } attribute && !HasDefaultCase(core, core.ContainingAssembly.GlobalNamespace) ? attribute : null;

    private bool HasDefaultCase(INamedTypeSymbol core, INamespaceOrTypeSymbol within)
    {
        cancellation.ThrowIfCancellationRequested();
        return within.GetMembers().OfType<INamespaceOrTypeSymbol>().Any(m =>
            (m is INamedTypeSymbol t && Annotations.Find(t, "Case") is { } annotation && CaseReader.MayBeAbsent(annotation)
                && SymbolEqualityComparer.Default.Equals(Roles.BaseOf(t), core))
            || HasDefaultCase(core, m));
    }

    private bool MayHave(ChildPattern child, string attribute)
    {
        if (child is not ClassElementPattern)
            return false;
        return TypeOf(child) is not { } core || Annotations.Has(core, "Case") || Roles.DiscriminatorOf(core) is not null
            || shapes.ReadShared(core) is not { } shared || shared.AnyContent is { Attributes: not null }
            || shared.Attributes.Contains(new XmlName(attribute, ""));
    }

    private INamedTypeSymbol? TypeOf(ChildPattern child) =>
        type.GetMembers(child.Property.Name.TrimStart('@')).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            ? PropertyType.Of(property.Type).Core as INamedTypeSymbol
            : null;
}
