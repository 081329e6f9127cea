namespace RelaxCodec.Generators.Model;

/// <summary>A choice between members of a class.</summary>
internal sealed class MemberChoice
{
    private MemberChoice(string name, IReadOnlyList<Member> members, ref int nextSlot)
    {
        Name = name;
        Members = members;
        OrNone = members.SelectMany(m => m.Choices).Any(c => c.Choice == name && c.OrNone);
        var alternatives = new List<MemberAlternative>();
        foreach (IGrouping<string, (Member Member, ChoiceMembership Membership)> group in members
            .SelectMany(m => m.Choices.Where(c => c.Choice == name), (member, membership) => (Member: member, Membership: membership))
            .GroupBy(m => m.Membership.Alternative, StringComparer.Ordinal))
            alternatives.Add(new(group.Key, [.. group.OrderBy(m => m.Member.Slot)], CanBeExcluded(group) ? nextSlot++ : null));
        Alternatives = alternatives;
    }

    // By a value, a child, or one that stands too early.
    private static bool CanBeExcluded(IEnumerable<(Member Member, ChoiceMembership Membership)> alternative) =>
        alternative.Any(m => m.Membership.IsRestricted || m.Membership.Place != 0);

    public string Name { get; }

    /// <summary>All members of the choice, by declaration.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>Whether none of the alternatives has to be there.</summary>
    public bool OrNone { get; }

    public IReadOnlyList<MemberAlternative> Alternatives { get; }

    /// <summary>
    /// The choices between the members of a class, in the order of their first members. Behind the slots of the members stand those of
    /// alternatives that can be excluded.
    /// </summary>
    public static List<MemberChoice> Of(IEnumerable<Member> members)
    {
        var choices = new List<MemberChoice>();
        Member[] all = [.. members];
        int nextSlot = all.Length == 0 ? 0 : all.Max(m => m.Slot + m.SlotCount);
        foreach (IGrouping<string, (Member Member, string Name)> group in all
            .SelectMany(m => m.Choices.Select(c => c.Choice).Distinct(), (member, name) => (Member: member, Name: name))
            .GroupBy(m => m.Name, StringComparer.Ordinal))
            choices.Add(new MemberChoice(group.Key, [.. group.Select(m => m.Member)], ref nextSlot));
        return choices;
    }
}
