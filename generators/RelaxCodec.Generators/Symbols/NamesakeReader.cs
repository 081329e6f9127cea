using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>
/// Finds child elements of one name that a reader can tell apart: one attribute of the start tag is there in one of them only, or has other values
/// in each. Where several are there they stand in order, or they exclude each other: RELAX NG has no other place for them (section 7.4).
/// </summary>
internal sealed class NamesakeReader(INamedTypeSymbol type, CancellationToken cancellation)
{
    /// <summary>The attributes that tell apart what nevertheless has no place beside one another, by the names of the elements.</summary>
    public Dictionary<XmlName, string> Displaced { get; } = [];

    /// <summary>Marks those that can be told from all others of their name.</summary>
    public void Mark(List<Member> members)
    {
        foreach (IGrouping<XmlName, ChildMember> sameName in members.OfType<ChildMember>().Where(IsOneElement).GroupBy(m => m.Name).ToList())
        {
            ChildMember[] namesakes = [.. sameName];
            if (namesakes.Length < 2)
                continue;
            StartTagReader[] tags = [.. namesakes.Select(TagOf)];
            if (tags.SelectMany(t => t.Names).Distinct().FirstOrDefault(name => name.Namespace.Length == 0 && Tells(tags, name)) is not { } attribute)
                continue;
            if (!AreApart(members, namesakes))
            {
                Displaced[sameName.Key] = attribute.Local;
                continue;
            }

            int withAttribute = tags.Count(t => t[attribute].MayBeThere);
            for (int i = 0; i < namesakes.Length; i++)
                members[members.IndexOf(namesakes[i])] = namesakes[i] with { TellingAttribute = MarkOf(tags[i], attribute, withAttribute == 1) };
        }
    }

    // The names of others are told apart by themselves.
    private static bool IsOneElement(ChildMember child) => child is not ClassElementMember { Alternatives.Count: > 0 } and not ClassElementMember { Sequence: not null };

    private StartTagReader TagOf(ChildMember child) =>
        StartTagReader.Read(child is ClassElementMember ? StartTagReader.ClassOf(type, child) : null, cancellation);

    private static bool Tells(StartTagReader[] tags, XmlName attribute) =>
        tags.Select((tag, i) => tags.Skip(i + 1).All(other => tag[attribute].IsApartFrom(other[attribute]))).All(isApart => isApart);

    // What the only element with the attribute cannot have as a value is said when it is read.
    private static TellingAttribute MarkOf(StartTagReader tag, XmlName attribute, bool isOnlyOne)
    {
        StartTagAttribute found = tag[attribute];
        bool isAnyValue = found.MayBeThere && isOnlyOne;
        return new TellingAttribute(attribute, new(isAnyValue ? [] : found.Values ?? []), isAnyValue, found.MayBeAbsent);
    }

    private bool AreApart(List<Member> members, ChildMember[] namesakes) =>
        Annotations.Has(type, "Ordered")
        || namesakes.SelectMany((child, i) => namesakes.Skip(i + 1).Select(other => (child, other))).All(pair => MemberChoice.Of(members)
            .Any(c => c.Members.Contains(pair.child) && c.Members.Contains(pair.other)
                && !c.Alternatives.Any(a => a.Members.Contains(pair.child) && a.Members.Contains(pair.other))));
}
