using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <content>The names of attributes and elements, of which no two may be alike.</content>
internal sealed partial class ClassReader
{
    private void CheckNames(List<Member> members, SharedModel? parent)
    {
        var attributes = new Dictionary<XmlName, string>();
        var elements = new Dictionary<XmlName, string>();
        for (INamedTypeSymbol? t = _type; t is not null; t = Roles.BaseOf(t))
        {
            if (Roles.DiscriminatorOf(t) is { } discriminator)
                attributes[discriminator] = "[Discriminator]";
        }

        foreach (XmlName name in parent?.Attributes ?? [])
            attributes[name] = "a member of the base class";
        foreach (ChildName child in parent?.Children ?? [])
            AddEach(child.Name);
        foreach (Member member in members)
        {
            if (member is AttributeMember attribute)
                Add(attributes, attribute.Name, member, "attribute");
            else if (member is ChildMember child)
            {
                if (member is ClassElementMember { TellingAttribute: not null } && parent?.Children.Any(c => c.Name == child.Name) != true)
                    continue;
                foreach (XmlName name in child.Names.SelectMany(n => n.Each))
                    Add(elements, name, member, "element");
            }
            else if (member is GroupMember group)
            {
                foreach (XmlName name in group.Group.Attributes)
                    Add(attributes, name, member, "attribute");
                foreach (XmlName name in group.Group.Children.SelectMany(c => c.Name.Each).Distinct())
                    Add(elements, name, member, "element");
            }
        }

        void AddEach(XmlName name)
        {
            foreach (XmlName each in name.Each)
                elements[each] = "a member of the base class";
        }

        void Add(Dictionary<XmlName, string> known, XmlName name, Member member, string kind)
        {
            if (known.TryGetValue(name, out string? other))
                _diagnostics.Report(Descriptors.DuplicateName, PlaceOf(member), other, member.Property.Name, kind, name.Local);
            else
                known.Add(name, member.Property.Name);
        }
    }

    private HashSet<string> NamespacesOf(SharedModel shared, List<FixedAttribute> fixedAttributes) =>
    [
        .. fixedAttributes.Select(f => f.Name.Namespace),
        .. shared.Attributes.Select(a => a.Namespace),
        .. shared.Children.SelectMany(c => c.Name.Namespaces),
        .. Roles.ElementOf(_type)?.Namespaces ?? [""],
    ];
}
