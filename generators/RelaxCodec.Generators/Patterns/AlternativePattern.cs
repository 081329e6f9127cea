namespace RelaxCodec.Generators.Patterns;

/// <summary>An alternative of a choice.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Required">The members that it has to have.</param>
/// <param name="Optional">The members that it may have.</param>
internal sealed record AlternativePattern(string Name, IReadOnlyList<MemberPattern> Required, IReadOnlyList<MemberPattern> Optional)
{
    /// <summary>All its members, by declaration.</summary>
    public IEnumerable<MemberPattern> Members => Required.Concat(Optional).OrderBy(m => m.Slot);

    public string Notation => string.Join(", ", Members.Select(m => Show(m) + (Optional.Contains(m) ? "?" : "")));

    public string Words => string.Join(" and ", (Required.Count > 0 ? Required : Optional).Select(Show));

    private static string Show(MemberPattern member) => member switch
    {
        AttributePattern attribute => "@" + attribute.Name.Local,
        ChildPattern child => $"<{child.Name.Local}>",
        InlineGroupPattern group => string.Join(" and ", group.Group.Attributes.Select(a => "@" + a.Local)
            .Concat(group.Group.Children.Select(c => $"<{c.Name.Local}>"))),
        _ => "text",
    };
}
