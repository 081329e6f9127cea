using System.Xml.Linq;

namespace RelaxCodec;

/// <content>Name classes (RELAX NG Compact Syntax, 2: <c>nameClass</c>).</content>
internal sealed partial class CompactSyntax
{
    /// <summary>The name class of an <c>element</c> or <c>attribute</c>.</summary>
    private Layout NameClass(XElement owner) => owner.Attribute("name") is not null
        ? Name(owner, owner.Term)
        : NameClass(owner.NameClass ?? throw NoPlace(owner), owner.Term, Binding.Loose);

    private Layout NameClass(XElement nameClass, string owner, Binding place)
    {
        if (nameClass.Term == "choice" && !IsAnnotated(nameClass) && nameClass.Terms.Count() == 1)
            return NameClass(nameClass.Terms.First(), owner, place);

        XElement? except = nameClass.Terms.FirstOrDefault();
        (Layout layout, Binding binding) = nameClass.Term switch
        {
            "name" => (Name(nameClass, owner), Binding.Primary),
            "anyName" => Except("*", except, owner),
            "nsName" => Except($"{_prefixes.OfNamespace(nameClass.Ns)}:*", except, owner),
            "choice" => (Names(nameClass, owner), Binding.Loose),
            _ => throw NoPlace(nameClass),
        };
        if (HasLeadingAnnotations(nameClass))
        {
            layout = Annotated(nameClass, Place(layout, binding, Binding.Primary));
            binding = Binding.Primary;
        }

        return Place(Layout.Of([layout, .. FollowingAnnotations(nameClass)]), binding, place);
    }

    private (Layout Layout, Binding Binding) Except(string names, XElement? except, string owner)
    {
        if (except is null)
            return (names, Binding.Primary);
        if (except.Term != "except" || IsAnnotated(except))
            throw NoPlace(except);
        XElement[] excepted = [.. except.Terms];
        Layout right = excepted is [var only]
            ? NameClass(only, owner, Binding.Primary)
            : Place(Names(except, owner), Binding.Loose, Binding.Primary);
        return (Layout.Of($"{names} - ", right), Binding.Loose);
    }

    private Layout Names(XElement choice, string owner)
    {
        var parts = new List<Layout>();
        foreach (XElement name in choice.Terms.SelectMany(static name => Flattened(name, "choice")))
        {
            if (parts.Count > 0)
                parts.AddRange([Layout.Space, "| "]);
            parts.Add(NameClass(name, owner, Binding.Primary));
        }

        return Layout.Group(parts);
    }

    // An attribute without a prefix is in no namespace, an element in the default one.
    private string Name(XElement named, string owner)
    {
        XName name = named.GivenName;
        return name.NamespaceName == (owner == "attribute" ? "" : _prefixes.Default)
            ? name.LocalName
            : $"{_prefixes.OfNamespace(name.NamespaceName)}:{name.LocalName}";
    }
}
