using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary>The patterns of lists whose elements stand in a sequence. The list is the member of the whole: its parts have none.</summary>
internal static class SequencePatterns
{
    /// <summary>The pattern of a list.</summary>
    public static Pattern Of(ClassElementMember list, SequenceModel sequence)
    {
        Pattern pattern = Of(sequence.Pattern, sequence.Elements);
        return (list.IsMixed ? new MixedPattern(pattern) : pattern) with { Member = list };
    }

    /// <summary>The pattern of a list in an alternative of a choice, where it says whether it has to be there.</summary>
    public static Pattern OfAlternative(ClassElementMember list, SequenceModel sequence, bool isOptional) => Of(list, sequence) switch
    {
        OptionalPattern optional => new OptionalPattern(optional.Content with { Member = list }),
        ZeroOrMorePattern many => new ZeroOrMorePattern(many.Content with { Member = list }),
        var pattern => Pattern.Optional(isOptional || sequence.Pattern.IsNullable, pattern),
    };

    private static Pattern Of(SequencePattern pattern, EquatableArray<ElementAlternative> elements)
    {
        Pattern[] parts = [.. pattern.Parts.Select(part => Of(part, elements))];
        return pattern.Kind switch
        {
            SequencePatternKind.Item => new RefPattern(elements[pattern.Item].Define, elements[pattern.Item].Type + ".Fragment"),
            SequencePatternKind.Group => Pattern.Group(parts),
            SequencePatternKind.Choice => Pattern.Choice(parts),
            SequencePatternKind.Interleave => Pattern.Interleave(parts),
            SequencePatternKind.Optional => new OptionalPattern(parts[0]),
            SequencePatternKind.ZeroOrMore => new ZeroOrMorePattern(parts[0]),
            SequencePatternKind.OneOrMore => new OneOrMorePattern(parts[0]),
            _ => EmptyPattern.Instance,
        };
    }
}
