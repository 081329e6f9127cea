using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>
/// Finds child elements of one name that a reader can tell apart: one attribute of the start tag is there in one of them only, or has other
/// values in each. Where several are there they stand in order or exclude each other: RELAX NG has no other place for them (section 7.4).
/// </summary>
internal sealed class NamesakeReader(INamedTypeSymbol type, CancellationToken cancellation)
{
    /// <summary>The attributes that tell apart what nevertheless has no place beside one another, by the names of the elements.</summary>
    public Dictionary<XmlName, string> Displaced { get; } = [];

    /// <summary>Marks those that can be told from all others of their name.</summary>
    public void Mark(List<Member> members)
    {
        ChildMember[] elements = [.. members.OfType<ChildMember>().Where(IsOneElement)];
        foreach (ChildMember[] namesakes in elements.GroupBy(m => m.Name).Select(g => g.ToArray()))
        {
            if (namesakes.Length < 2)
                continue;
            StartTagReader[] tags = [.. namesakes.Select(TagOf)];
            IEnumerable<XmlName> names = tags.SelectMany(t => t.Names).Distinct();
            if (names.FirstOrDefault(n => Tells(tags, n)) is not { } attribute)
                continue;
            if (!AreApart(members, namesakes))
            {
                Displaced[namesakes[0].Name] = attribute.Local;
                continue;
            }

            bool isInOneOnly = tags.Count(t => t[attribute].MayBeThere) == 1;
            for (int i = 0; i < namesakes.Length; i++)
                members[members.IndexOf(namesakes[i])] = namesakes[i] with { TellingAttribute = MarkOf(tags[i], attribute, isInOneOnly) };
        }
    }

    // The names of others are told apart by themselves.
    private static bool IsOneElement(ChildMember child) =>
        child is not (ClassElementMember { Alternatives.Count: > 0 } or ClassElementMember { Sequence: not null });

    private StartTagReader TagOf(ChildMember child) =>
        StartTagReader.Read(child is ClassElementMember ? StartTagReader.ClassOf(type, child) : null, cancellation);

    private static bool Tells(StartTagReader[] tags, XmlName attribute) =>
        tags.Select((tag, i) => tags.Skip(i + 1).All(other => tag[attribute].IsApartFrom(other[attribute]))).All(isApart => isApart);

    // What the only element with the attribute cannot have as a value is said when it is read.
    private static TellingAttribute MarkOf(StartTagReader tag, XmlName attribute, bool isInOneOnly)
    {
        StartTagAttribute found = tag[attribute];
        bool isAnyValue = found.MayBeThere && isInOneOnly;
        return new TellingAttribute(attribute, new(isAnyValue ? [] : found.Values ?? []), isAnyValue, found.MayBeAbsent);
    }

    private bool AreApart(List<Member> members, ChildMember[] namesakes) =>
        Annotations.Find(type, "Ordered") is { NamedArguments.IsEmpty: true }
        || namesakes.SelectMany((child, i) => namesakes.Skip(i + 1).Select(other => (child, other))).All(pair => MemberChoice.Of(members)
            .Any(c => c.Members.Contains(pair.child) && c.Members.Contains(pair.other)
                && !c.Alternatives.Any(a => a.Members.Contains(pair.child) && a.Members.Contains(pair.other))));
}
