namespace RelaxCodec.Generators.Model;

/// <summary>That a member belongs to an alternative of a choice.</summary>
/// <param name="Choice">The name of the choice.</param>
/// <param name="Alternative">The name of the alternative.</param>
/// <param name="IsOptional">Whether the alternative may lack the member.</param>
/// <param name="OrNone">Whether the choice may be left out.</param>
internal sealed record ChoiceMembership(string Choice, string Alternative, bool IsOptional, bool OrNone)
{
    /// <summary>The literals of which the member has one in the alternative; empty for any.</summary>
    public EquatableArray<EnumLiteral> Values { get; init; } = EquatableArray<EnumLiteral>.Empty;

    /// <summary>The alternatives of the child's class, one of which the child is; empty for any.</summary>
    public EquatableArray<ChildAlternative> ChildAlternatives { get; init; } = EquatableArray<ChildAlternative>.Empty;

    /// <summary>The cases of the group of which the alternative has one; empty for any.</summary>
    public EquatableArray<CaseAlternative> Cases { get; init; } = EquatableArray<CaseAlternative>.Empty;

    /// <summary>The datatype of the member's text in the alternative; null for any text.</summary>
    public NamedData? Datatype { get; init; }

    /// <summary>The place of the member among the children of the alternative: it stands behind those of lower ones.</summary>
    public int Place { get; init; }

    /// <summary>The releases in which places count, as far as this member says it.</summary>
    public ReleaseSpan PlacedIn { get; init; } = ReleaseSpan.Always;

    /// <summary>The releases that have the alternative, as far as this member says it.</summary>
    public ReleaseSpan Span { get; init; } = ReleaseSpan.Always;

    /// <summary>Whether that the member is there does not suffice.</summary>
    public bool IsRestricted => Values.Count > 0 || ChildAlternatives.Count > 0 || Cases.Count > 0 || Datatype is not null;
}
