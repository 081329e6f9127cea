namespace RelaxCodec.Generators.Model;

/// <summary>A choice between members of a class.</summary>
internal sealed class MemberChoice
{
    private MemberChoice(string name, IReadOnlyList<Member> members)
    {
        Name = name;
        Members = members;
        OrNone = members.SelectMany(m => m.Choices).Any(c => c.Choice == name && c.OrNone);
        Alternatives = [.. members
            .SelectMany(m => m.Choices.Where(c => c.Choice == name), (Member, Membership) => (Member, Membership))
            .GroupBy(m => m.Membership.Alternative, StringComparer.Ordinal)
            .Select(g => new MemberAlternative(g.Key, [.. g.OrderBy(m => m.Member.Slot)]))];
    }

    public string Name { get; }

    /// <summary>All members of the choice, by declaration.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>Whether none of the alternatives has to be there.</summary>
    public bool OrNone { get; }

    public IReadOnlyList<MemberAlternative> Alternatives { get; }

    /// <summary>The choices between members, in the order of their first members.</summary>
    public static IEnumerable<MemberChoice> Of(IEnumerable<Member> members) => members
        .SelectMany(m => m.Choices.Select(c => c.Choice).Distinct(), (Member, Name) => (Member, Name))
        .GroupBy(m => m.Name, StringComparer.Ordinal)
        .Select(g => new MemberChoice(g.Key, [.. g.Select(m => m.Member)]));
}
