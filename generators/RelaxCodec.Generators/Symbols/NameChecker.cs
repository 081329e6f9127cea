using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reports members of one name, of which a reader could not tell which is meant.</summary>
internal sealed class NameChecker(INamedTypeSymbol type, NamesakeReader namesakes, DiagnosticBag diagnostics)
{
    private readonly Dictionary<XmlName, string> _attributes = [];
    private readonly Dictionary<XmlName, string> _elements = [];

    public void Check(List<Member> members, SharedModel? parent)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = Roles.BaseOf(t))
        {
            if (Roles.DiscriminatorOf(t) is { } discriminator)
                _attributes[discriminator] = "[Discriminator]";
        }

        foreach (XmlName name in parent?.Attributes ?? [])
            _attributes[name] = "a member of the base class";
        foreach (XmlName name in (parent?.Children ?? []).SelectMany(c => c.Name.Each))
            _elements[name] = "a member of the base class";
        var told = new HashSet<XmlName>();
        foreach (Member member in members)
        {
            if (member is AttributeMember attribute)
            {
                Add(_attributes, attribute.Name, member, "attribute");
            }
            else if (member is ChildMember child)
            {
                // The first of those that are told apart stands for the others.
                if (child.TellingAttribute is not null && !told.Add(child.Name))
                    continue;
                foreach (XmlName name in child.Names.SelectMany(n => n.Each))
                    Add(_elements, name, member, "element");
            }
            else if (member is GroupMember group)
            {
                foreach (XmlName name in group.Group.Attributes)
                    Add(_attributes, name, member, "attribute");
                foreach (XmlName name in group.Group.Children.SelectMany(c => c.Name.Each).Distinct())
                    Add(_elements, name, member, "element");
            }
        }
    }

    private void Add(Dictionary<XmlName, string> known, XmlName name, Member member, string kind)
    {
        if (!known.TryGetValue(name, out string? other))
        {
            known.Add(name, member.Property.Name);
            return;
        }

        ISymbol? property = type.GetMembers(member.Property.Name.TrimStart('@')).FirstOrDefault();
        SourceSpan? place = SourceSpan.Of(property?.Locations.FirstOrDefault());
        diagnostics.Report(Descriptors.DuplicateName, place, other, member.Property.Name, kind, name.Local, Advice(name, member, kind));
    }

    private string Advice(XmlName name, Member member, string kind) =>
        kind == "attribute" ? "a reader could not tell which is meant; give one of them another name"
        : member is ChildMember && namesakes.Displaced.TryGetValue(name, out string? attribute)
            ? $"the attribute '{attribute}' tells them apart, but RELAX NG has no place for both in any order; "
                + "make the class [Ordered], put each into another alternative of a [Choice], "
                + $"or make them one List<T> of a class with [Discriminator(\"{attribute}\")]"
        : "a reader could not tell which is meant; give one of them another name, or make them one List<T>";
}
