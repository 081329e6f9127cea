using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary>What has to be there, and what may be there too, so that a pattern is matched: its patterns that have a member.</summary>
/// <param name="Required">What has to be there.</param>
/// <param name="Optional">What may.</param>
internal sealed record Presence(IReadOnlyList<Pattern> Required, IReadOnlyList<Pattern> Optional)
{
    public IEnumerable<Pattern> All => Required.Concat(Optional).OrderBy(p => p.Member!.Slot);

    /// <summary>What a pattern without a choice between members in it asks for.</summary>
    public static Presence Of(Pattern pattern)
    {
        var required = new List<Pattern>();
        var optional = new List<Pattern>();
        Visit(pattern, required);
        return new Presence(Once(required), Once(optional));

        void Visit(Pattern part, List<Pattern> found)
        {
            if (part.Member is not null)
            {
                found.Add(part);
                return;
            }

            List<Pattern> within = part is OptionalPattern or ZeroOrMorePattern ? optional : found;
            foreach (Pattern child in part.Children)
                Visit(child, within);
        }
    }

    // Two arrangements of the same members are those of different releases.
    private static List<Pattern> Once(List<Pattern> patterns) => [.. patterns.GroupBy(p => p.Member!.Slot).Select(g => g.First())];

    /// <summary>The releases in which a pattern asks for what it has a member for; null for none.</summary>
    public static ReleaseSpan? RequiredIn(Pattern pattern)
    {
        ReleaseSpan? required = ReleaseSpan.Always;
        while (pattern is OptionalPattern optional)
        {
            if (optional.Span.IsAlways)
                return null;
            required = required?.And(new ReleaseSpan(optional.Span.Until, optional.Span.Since));
            pattern = optional.Content;
        }

        Pattern one = pattern is OneOrMorePattern some ? some.Content : pattern;
        return one.Member is null ? null : required?.And(one.Span);
    }

    /// <summary>
    /// Whether all that this admits is admitted by another one, too. Of two that are alike the <paramref name="isLater"/> is within the
    /// other.
    /// </summary>
    public bool IsWithin(Presence other, bool isLater)
    {
        bool isWithin = Slots(other.Required).All(Slots(Required).Contains) && Slots(All).All(Slots(other.All).Contains);
        bool isWithout = Slots(Required).All(Slots(other.Required).Contains) && Slots(other.All).All(Slots(All).Contains);
        return isWithin && (!isWithout || isLater);
    }

    private static IEnumerable<int> Slots(IEnumerable<Pattern> patterns) => patterns.Select(p => p.Member!.Slot);
}
