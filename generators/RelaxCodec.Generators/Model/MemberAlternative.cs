namespace RelaxCodec.Generators.Model;

/// <summary>An alternative of a choice.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Memberships">The members that belong to it, by declaration, and how.</param>
internal sealed record MemberAlternative(string Name, IReadOnlyList<(Member Member, ChoiceMembership Membership)> Memberships)
{
    public IEnumerable<Member> Members => Memberships.Select(m => m.Member);
}
