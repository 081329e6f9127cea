namespace RelaxCodec.Generators.Model;

/// <summary>An alternative of a choice.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Memberships">The members that belong to it, by declaration, and how.</param>
/// <param name="ExcludedSlot">The slot that tells that a value or a child has excluded it; null if none can.</param>
internal sealed record MemberAlternative(
    string Name, IReadOnlyList<(Member Member, ChoiceMembership Membership)> Memberships, int? ExcludedSlot)
{
    public IEnumerable<Member> Members => Memberships.Select(m => m.Member);

    /// <summary>The releases that have it.</summary>
    public ReleaseSpan Span { get; } = Memberships.Aggregate(
        ReleaseSpan.Always, (span, m) => span.And(m.Membership.Span) ?? ReleaseSpan.Never);

    /// <summary>Whether some of its members stand behind others.</summary>
    public bool IsPlaced => Memberships.Any(m => m.Membership.Place != Memberships[0].Membership.Place);

    /// <summary>The releases in which they do.</summary>
    public ReleaseSpan PlacedIn { get; } = Memberships.Aggregate(
        ReleaseSpan.Always, (span, m) => span.And(m.Membership.PlacedIn) ?? ReleaseSpan.Never);

    /// <summary>Whether all that is restricted in another alternative is restricted here at least as much.</summary>
    public bool IsAsRestrictedAs(MemberAlternative other) =>
        !other.IsPlaced && other.Memberships.Where(m => m.Membership.IsRestricted).All(m =>
            Memberships.FirstOrDefault(own => ReferenceEquals(own.Member, m.Member)).Membership is { IsRestricted: true } membership
            && membership.Values.All(m.Membership.Values.Contains)
            && membership.ChildAlternatives.All(m.Membership.ChildAlternatives.Contains)
            && membership.Cases.All(m.Membership.Cases.Contains)
            && (m.Membership.Datatype is null || m.Membership.Datatype == membership.Datatype));
}
