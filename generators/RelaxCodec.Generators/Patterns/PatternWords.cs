using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary>What a pattern expects, in words for messages.</summary>
internal static class PatternWords
{
    /// <summary>A choice between members: what makes each of its alternatives.</summary>
    public static string Of(ChoicePattern choice) =>
        string.Join(", or ", choice.Patterns.Where(p => p is not EmptyPattern).Select(Alternative));

    /// <summary>The names of a node's elements and attributes, and what an alternative restricts them to.</summary>
    public static string Of(Pattern pattern) => pattern switch
    {
        AttributePattern { Name: NameClass.OneName attribute } => $"@{attribute.Name.Local}{Restriction(pattern)}",
        RefPattern { Inlined: { } group } => string.Join(" and ",
            group.Attributes.Select(a => "@" + a.Local).Concat(group.Children.Select(c => $"<{c.Name.Local}>"))),
        { Member: GroupMember { Group: var group } } => string.Join(" and ",
            group.Attributes.Select((a, i) => "@" + a.Local + (i == 0 ? Restriction(pattern) : ""))
                .Concat(group.Children.Select(c => $"<{c.Name.Local}>").Distinct())),
        { Member: ChildMember child } => $"<{child.Name.Local}>{Restriction(pattern)}",
        _ => "text" + Restriction(pattern),
    };

    // What all alternatives say alike is not worth a word.
    private static string Restriction(Pattern pattern)
    {
        if (pattern.Member?.Choices.Any(c => c.IsRestricted) != true)
            return "";
        Pattern content = pattern is AttributePattern or ElementPattern ? pattern.Children[0] : pattern;
        string[] values = [.. (content is ChoicePattern choice ? choice.Patterns : [content]).SelectMany(Words)];
        return values.Length == 0 ? "" : $" ({string.Join(" or ", values)})";
    }

    private static IEnumerable<string> Words(Pattern pattern) => pattern switch
    {
        ValuePattern value => [$"'{value.Literal}'"],
        RefPattern { Case: { } one } => one.Values.Select(v => $"'{v}'"),
        RefPattern { Define: { } define } when define.IndexOf('.') is > 0 and var dot => [define.Substring(dot + 1)],
        _ => [],
    };

    /// <summary>The local names of the attributes, or of the child elements, that stand in an element with this content.</summary>
    public static string NamesOf(Pattern content, bool attributes)
    {
        var names = new List<string>();
        Visit(content);
        return string.Join(", ", names.Distinct(StringComparer.Ordinal));

        void Visit(Pattern pattern)
        {
            switch (pattern)
            {
                case AttributePattern attribute when attributes:
                    Add(attribute.Name);
                    break;
                case ElementPattern element when !attributes:
                    Add(element.Name);
                    break;
                case { Member: GroupMember { Group: var group } }:
                    names.AddRange(attributes ? group.Attributes.Select(a => a.Local) : group.Children.Select(c => c.Name.Local));
                    break;
                case RefPattern { Inlined: { } inlined }:
                    names.AddRange(attributes ? inlined.Attributes.Select(a => a.Local) : inlined.Children.Select(c => c.Name.Local));
                    break;
                case { Member: ClassElementMember { Sequence: not null } list }:
                    names.AddRange(attributes ? [] : list.Names.Select(n => n.Local));
                    break;
                case RefPattern { Member: ChildMember child } when !attributes:
                    names.AddRange(child.Names.Select(n => n.Local));
                    break;
                case not (AttributePattern or ElementPattern):
                    foreach (Pattern child in pattern.Children)
                        Visit(child);
                    break;
            }
        }

        void Add(NameClass name)
        {
            if ((name is NameClass.ChoiceName several ? several.Names[0] : name) is NameClass.OneName one)
                names.Add(one.Name.Local);
        }
    }

    private static string Alternative(Pattern alternative)
    {
        Presence presence = Presence.Of(alternative);
        return string.Join(" and ", (presence.Required.Count > 0 ? presence.Required : presence.Optional).Select(Of));
    }
}
