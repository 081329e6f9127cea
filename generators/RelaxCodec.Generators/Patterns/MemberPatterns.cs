using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary>The patterns of the members that a class declares itself: the one place where a property becomes a pattern.</summary>
internal sealed class MemberPatterns
{
    private readonly bool _isOrdered;
    private readonly Func<OpenMember, Pattern>? _open;

    private MemberPatterns(IReadOnlyList<Member> members, bool isOrdered, Func<OpenMember, Pattern>? open)
    {
        _isOrdered = isOrdered;
        _open = open;
        List<MemberChoice> choices = [.. MemberChoice.Of(members)];
        var attributes = new List<Pattern>();
        var children = new List<Pattern>();
        foreach (Member member in members.Where(m => m is not (TextMember or OpenMember) || m.Choices.Count > 0 || IsPlaced(m)))
        {
            if (member.Choices.Count == 0)
            {
                (HasChildren(member) ? children : attributes).Add(Single(member));
                continue;
            }

            foreach (MemberChoice choice in choices.Where(c => ReferenceEquals(c.Members[0], member)))
                (choice.Members.Any(HasChildren) ? children : attributes).Add(Choice(choice));
        }

        Attributes = attributes;
        Children = children;
    }

    /// <summary>Attributes, and what else has no children.</summary>
    public IReadOnlyList<Pattern> Attributes { get; }

    /// <summary>Child elements, and what has some.</summary>
    public IReadOnlyList<Pattern> Children { get; }

    public IEnumerable<Pattern> All => Attributes.Concat(Children);

    /// <summary>Whether there is anything to check when all members have been read.</summary>
    public bool HasChecks => All.Any(static pattern => pattern is ChoicePattern
        || (GroupOf(pattern) is { } group ? group.Group.HasChecks : Presence.RequiredIn(pattern) is not null));

    /// <param name="members">The members.</param>
    /// <param name="isOrdered">Whether children stand in the order of declaration.</param>
    /// <param name="open">Makes the pattern of open elements; null where that is not asked for.</param>
    public static MemberPatterns Of(IReadOnlyList<Member> members, bool isOrdered, Func<OpenMember, Pattern>? open = null) =>
        new(members, isOrdered, open);

    /// <summary>Whether it matters later on that the member was there.</summary>
    public bool IsAskedFor(Member member) => All.Any(pattern => (pattern is ChoicePattern || Presence.RequiredIn(pattern) is not null)
        && Presence.Of(pattern).All.Any(p => p.Member!.Slot == member.Slot));

    /// <summary>The group that a pattern is, be it optional; null if it is none.</summary>
    public static GroupMember? GroupOf(Pattern pattern) =>
        pattern is OptionalPattern optional ? GroupOf(optional.Content) : pattern.Member as GroupMember;

    /// <summary>The alternatives of a choice between members, by their names.</summary>
    public static IEnumerable<KeyValuePair<string, Pattern>> AlternativesOf(MemberChoice choice, bool isOrdered) =>
        choice.Alternatives.Select(alternative => new KeyValuePair<string, Pattern>(alternative.Name, Alternative(alternative, isOrdered)));

    /// <summary>The pattern of character content; a string may be empty, so that it is never missing.</summary>
    public static Pattern Text(TextMember text)
    {
        Pattern data = DataPatterns.Of(text.Data) with { Member = text };
        return text.Data is TextData ? data : Optional(text, data);
    }

    // In an ordered class open elements have a place among the others.
    private bool IsPlaced(Member member) => _isOrdered && _open is not null && member is OpenMember { Elements: not null };

    private static bool HasChildren(Member member) => member is ChildMember or OpenMember or GroupMember { Group.HasChildren: true };

    private ChoicePattern Choice(MemberChoice choice)
    {
        List<Pattern> alternatives = [.. AlternativesOf(choice, _isOrdered).Select(a => a.Value)];
        if (choice.OrNone)
            alternatives.Add(EmptyPattern.Instance);
        else
            alternatives.AddRange(WithoutAny(choice).Select(EmptyPattern.Instance.In));
        return new ChoicePattern(alternatives) { Name = choice.Name, ExcludedSlots = [.. choice.Alternatives.Select(a => a.ExcludedSlot)] };
    }

    // Where a release has none of its members, it has no choice.
    private static IEnumerable<ReleaseSpan> WithoutAny(MemberChoice choice) =>
        ReleaseSpan.Cut(choice.Members.Select(m => m.Span).Concat(choice.Alternatives.Select(a => a.Span)))
            .Where(span => !choice.Alternatives.Any(a => a.Span.Contains(span) && a.Members.Any(m => m.Span.Contains(span))));

    private static Pattern Alternative(MemberAlternative alternative, bool isOrdered)
    {
        Pattern[] members = [.. alternative.Memberships.Select(m => m.Member is ChildMember { IsList: true } list
            ? Many(list, m.Membership.IsOptional)
            : Pattern.Optional(m.Membership.IsOptional, Restricted(m.Member, m.Membership)))];
        Pattern all = isOrdered || !alternative.Members.Any(HasChildren) ? Pattern.Group(members)
            : alternative.IsPlaced ? Placed(alternative, members)
            : Pattern.Interleave(members);
        return alternative.Span.IsAlways ? all : new GroupPattern([all]) { Span = alternative.Span };
    }

    // Those of one place in any order, behind those of lower ones; in any order where places do not count.
    private static Pattern Placed(MemberAlternative alternative, Pattern[] members)
    {
        Pattern placed = Pattern.Group([.. members.Zip(alternative.Memberships, (pattern, m) => (pattern, m.Membership.Place))
            .GroupBy(m => m.Place, m => m.pattern).OrderBy(g => g.Key).Select(g => Pattern.Interleave([.. g]))]);
        return alternative.PlacedIn.IsAlways ? placed
            : Pattern.Group([placed.In(alternative.PlacedIn), .. alternative.PlacedIn.Complement().Select(Pattern.Interleave(members).In)]);
    }

    // What an alternative says of a member beyond that it is there.
    private static Pattern Restricted(Member member, ChoiceMembership membership) => (One(member), membership) switch
    {
        (AttributePattern attribute, { Values.Count: > 0 }) => attribute with { Content = DataPatterns.Values(membership.Values) },
        (ElementPattern element, { Values.Count: > 0 }) => element with { Content = DataPatterns.Values(membership.Values) },
        (_, { Values.Count: > 0 }) => DataPatterns.Values(membership.Values) with { Member = member },
        (RefPattern, { Cases.Count: > 0 }) => (OneOf(membership.Cases) with { Member = member }).In(member.Span),
        (AttributePattern attribute, { Datatype: { } datatype }) => attribute with { Content = DataPatterns.Of(datatype) },
        (ElementPattern element, { Datatype: { } datatype }) => element with { Content = DataPatterns.Of(datatype) },
        (ElementPattern { Content: RefPattern whole } element, { ChildAlternatives.Count: > 0 }) =>
            element with { Content = OneOf(whole, membership) },
        (RefPattern whole, { ChildAlternatives.Count: > 0 }) => (OneOf(whole, membership) with { Member = member }).In(member.Span),
        var (pattern, _) => pattern,
    };

    private static Pattern OneOf(RefPattern whole, ChoiceMembership membership) =>
        Pattern.Choice([.. membership.ChildAlternatives.Select(child => whole.AlternativeOf(child))]);

    private static Pattern OneOf(EquatableArray<CaseAlternative> cases) =>
        Pattern.Choice([.. cases.Select(c => new RefPattern(c.ContentDefine, c.Type + ".ContentFragment") { Case = c }.In(c.Span))]);

    private Pattern Single(Member member) => member switch
    {
        ChildMember { IsList: true } list => Many(list, isOptional: false),
        OpenMember open => _open!(open),
        EmptyElementMember => new OptionalPattern(One(member)),
        AttributeMember { Default: not null } => new OptionalPattern(One(member)),
        _ => Optional(member, One(member)),
    };

    private static Pattern Optional(Member member, Pattern pattern) =>
        !member.Property.IsNullable || member is SimpleElementMember { IsNillable: true } ? pattern
        : member.RequiredIn is null ? new OptionalPattern(pattern)
        : RequiredIn(member.RequiredIn, pattern);

    // It is optional before and behind.
    private static Pattern RequiredIn(ReleaseSpan span, Pattern pattern)
    {
        foreach (ReleaseSpan other in span.Complement().Reverse())
            pattern = new OptionalPattern(pattern) { Span = other };
        return pattern;
    }

    private static Pattern Many(ChildMember list, bool isOptional) =>
        list.AtMostOneIn is { } few ? Counted(list, few, isOptional)
        : list is ClassElementMember { Sequence: { } sequence } items
            ? list.Choices.Count > 0 ? SequencePatterns.OfAlternative(items, sequence, isOptional) : SequencePatterns.Of(items, sequence)
        : list is ClassElementMember { IsMixed: true } ? new MixedPattern(new ZeroOrMorePattern(One(list)))
        : list.IsOneOrMore && !isOptional ? RequiredIn(list.OneOrMoreIn, new OneOrMorePattern(One(list)))
        : new ZeroOrMorePattern(One(list));

    // In some releases one item at most. What the schema says of each is no remark on the element.
    private static Pattern Counted(ChildMember list, ReleaseSpan few, bool isOptional)
    {
        Pattern one = One(list);
        Pattern counted = new ChoicePattern(
            [new ChoicePattern([one]) { Span = few }, .. few.Complement().Select(many => new OneOrMorePattern(one) { Span = many })])
        {
            Member = list
        };
        return list.IsOneOrMore && !isOptional ? RequiredIn(list.OneOrMoreIn, counted) : new OptionalPattern(counted);
    }

    private static Pattern One(Member member) => Whole(member).In(member.Span);

    private static Pattern Whole(Member member) => member switch
    {
        AttributeMember attribute => new AttributePattern(attribute.Name, DataPatterns.Of(attribute.Data))
        {
            Member = member,
            Documentation = member.Documentation,
            Default = attribute.Default?.Lexical,
        },
        SimpleElementMember { IsNillable: true } simple => Named(simple, NilPatterns.OrNil(DataPatterns.Of(simple.Data))),
        SimpleElementMember simple => Named(simple, DataPatterns.Of(simple.Data)),
        ClassElementMember { IsGroup: true } group => Named(group, new RefPattern(group.Define, member.Property.Type + ".Fragment")),
        ClassElementMember element => new RefPattern(element.Define, member.Property.Type + ".Fragment") { Member = member },
        GroupMember { Group: var group } => new RefPattern(group.OwnDefine, group.Type + ".Fragment") { Member = member, Inlined = group },
        TextMember text => DataPatterns.Of(text.Data) with { Member = member },
        ChildMember empty => Named(empty, EmptyPattern.Instance),
        _ => throw new ArgumentException($"{member.GetType().Name} has no pattern of its own.", nameof(member)),
    };

    private static ElementPattern Named(ChildMember child, Pattern content) =>
        new(child.Name, content) { Member = child, Documentation = child.Documentation };
}
