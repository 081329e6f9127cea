namespace RelaxCodec.Generators.Model;

/// <summary>An alternative of a choice.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Required">The members that it has to have.</param>
/// <param name="Optional">The members that it may have.</param>
internal sealed record MemberAlternative(string Name, IReadOnlyList<Member> Required, IReadOnlyList<Member> Optional)
{
    /// <summary>All its members, by declaration.</summary>
    public IEnumerable<Member> Members => Required.Concat(Optional).OrderBy(m => m.Slot);

    /// <summary>Whether all that this alternative admits is admitted by another one, too. Of two that are alike the later is within the earlier.</summary>
    public bool IsWithin(MemberAlternative other)
    {
        bool isWithin = other.Required.All(Required.Contains) && Members.All(other.Members.Contains);
        bool isWithout = Required.All(other.Required.Contains) && other.Members.All(Members.Contains);
        return isWithin && (!isWithout || string.CompareOrdinal(Name, other.Name) > 0);
    }

    public string Notation => string.Join(", ", Members.Select(m => Show(m) + (Optional.Contains(m) ? "?" : "")));

    public string Words => string.Join(" and ", (Required.Count > 0 ? Required : Optional).Select(Show));

    private static string Show(Member member) => member switch
    {
        AttributeMember attribute => "@" + attribute.Name.Local,
        ChildMember child => $"<{child.Name.Local}>",
        GroupMember group => string.Join(" and ", group.Group.Attributes.Select(a => "@" + a.Local)
            .Concat(group.Group.Children.Select(c => $"<{c.Name.Local}>"))),
        _ => "text",
    };
}
