using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads in which releases a member is there, and in which it is required.</summary>
internal sealed class MemberReleaseReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly ReleaseReader _releases = new(diagnostics, cancellation);

    /// <summary>The attributes and child elements of a member that some releases do not have.</summary>
    public static IEnumerable<SpannedName> SpannedNames(Member member)
    {
        IEnumerable<SpannedName> inner = member switch
        {
            GroupMember group => group.Group.SpannedNames,
            ClassElementMember element => element.SpannedAlternatives,
            _ => [],
        };
        SpannedName[] known = [.. inner];
        IEnumerable<(XmlName Name, bool IsAttribute)> names = member switch
        {
            _ when member.Span.IsAlways => [],
            AttributeMember attribute => [(attribute.Name, true)],
            ChildMember child => child.Names.Select(n => (n, false)),
            GroupMember group =>
                [.. group.Group.Attributes.Select(n => (n, true)), .. group.Group.Children.Select(c => (c.Name, false)).Distinct()],
            _ => [],
        };
        // In both spans; where these have no release in common, none has the name.
        return
        [
            .. known.Select(n => n with { Span = n.Span.And(member.Span) ?? ReleaseSpan.Never }),
            .. names.Where(n => known.All(k => k.Name != n.Name || k.IsAttribute != n.IsAttribute))
                .Select(n => new SpannedName(n.Name, n.IsAttribute, member.Span)),
        ];
    }

    /// <summary>The member, with what its annotations say of releases.</summary>
    public Member Read(IPropertySymbol property, Member member)
    {
        ReleaseSpan span = _releases.Of(property);
        if (!span.IsAlways && Problem(member) is { } problem)
        {
            Misplaced(property, Annotations.Has(property, "Since") ? "Since" : "Until", problem);
            span = ReleaseSpan.Always;
        }

        if (!span.IsAlways && !MayBeAbsent(member))
        {
            diagnostics.Report(Descriptors.ReleasedNotNullable, SourceSpan.Of(property.Locations.FirstOrDefault()), property.Name);
            span = ReleaseSpan.Always;
        }

        ReleaseSpan? required = _releases.Of(property, "Required");
        if (required is not null && Objection(member) is { } objection)
        {
            Misplaced(property, "Required", objection);
            required = null;
        }

        if (member is ClassElementMember { Sequence: not null, SpannedAlternatives.Count: > 0 } sequence)
        {
            Misplaced(property, "Sequence",
                $"the element '{sequence.SpannedAlternatives[0].Name.Local}' is not there in all releases: leave out [Since] "
                    + "and [Until] of its class");
        }

        member = member with { Span = span, RequiredIn = required };
        if (AtMostOneIn(property, member) is { } few)
            member = (ChildMember)member with { AtMostOneIn = few };
        return member is ChildMember { IsList: true, IsOneOrMore: true } list
            ? list with { OneOrMoreIn = OneOrMoreIn(property, list) }
            : CheckItems(property, member);
    }

    private ReleaseSpan OneOrMoreIn(IPropertySymbol property) => _releases.Of(property, "OneOrMore") ?? ReleaseSpan.Always;

    private ReleaseSpan OneOrMoreIn(IPropertySymbol property, Member list)
    {
        ReleaseSpan span = OneOrMoreIn(property);
        if (span.IsAlways || list.Choices.Count == 0)
            return span;
        Misplaced(property, "OneOrMore", "what an alternative of a choice asks for is the same in all releases: leave out Since and Until");
        return ReleaseSpan.Always;
    }

    private ReleaseSpan? AtMostOneIn(IPropertySymbol property, Member member)
    {
        if (_releases.Of(property, "AtMostOne") is not { } span)
            return null;
        string? problem = member is not ChildMember { IsList: true } ? "it is for a collection of elements"
            : member is ClassElementMember { IsMixed: true } or ClassElementMember { Sequence: not null }
                ? "what stands in a sequence or among text is counted by no release"
            : span.IsAlways ? "of what is there once in all releases make a single property; or say Since or Until"
            : null;
        if (problem is null)
            return span;
        Misplaced(property, "AtMostOne", problem);
        return null;
    }

    private Member CheckItems(IPropertySymbol property, Member member)
    {
        if (!OneOrMoreIn(property).IsAlways)
            Misplaced(property, "OneOrMore", "for a list that is one text it holds in all releases: leave out Since and Until");
        return member;
    }

    private static bool MayBeAbsent(Member member) =>
        member is EmptyElementMember or ChildMember { IsList: true } or AttributeMember { Default: not null } || member.Property.IsNullable;

    private static string? Problem(Member member) => member switch
    {
        TextMember =>
            "an element has its text in all releases: say of its datatype what changes, or make it an element by [Element(\"name\")]",
        ClassElementMember { Sequence: not null } => "a sequence is the content of its element, in all releases",
        OpenMember or ClassElementMember { IsMixed: true } => "what is open or mixed belongs to the element itself, in all releases",
        _ => null,
    };

    private static string? Objection(Member member) => member switch
    {
        OpenMember or EmptyElementMember => "what it holds may always be absent",
        ChildMember { IsList: true } => "a list that needs an item has [OneOrMore]",
        { Choices.Count: > 0 } => "a member of a choice is required by its alternative",
        AttributeMember { Default: not null } => "what has a default may be absent",
        { Property.IsNullable: false } => "it is required already, as its type is not nullable",
        TextMember { Data: TextData } => "text is there even when it is empty; say what it has to be by [Data(\"string\", MinLength = 1)]",
        _ => null,
    };

    private void Misplaced(IPropertySymbol property, string annotation, string why) =>
        diagnostics.Report(
            Descriptors.MisplacedAnnotation, SourceSpan.Of(property.Locations.FirstOrDefault()), annotation, property.Name, why);
}
