using System.Globalization;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Sequences;

/// <summary>
/// Brzozowski's derivatives: what may still come after an element. Equal expressions are one object, so that there are few of them, and
/// each is derived once by each element.
/// </summary>
internal sealed class SequenceDerivatives
{
    private readonly Dictionary<string, SequenceExpression> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Expression, int Item), SequenceExpression?> _derivatives = [];
    private readonly SequenceExpression _empty;

    public SequenceDerivatives() => _empty = Make(SequencePatternKind.Empty, -1, true);

    /// <summary>The expression of a pattern.</summary>
    public SequenceExpression Of(SequencePattern pattern)
    {
        SequenceExpression[] parts = [.. pattern.Parts.Select(Of)];
        return pattern.Kind switch
        {
            SequencePatternKind.Item => Make(SequencePatternKind.Item, pattern.Item, false),
            SequencePatternKind.Group => Group(parts),
            SequencePatternKind.Choice => Choice(parts)!,
            SequencePatternKind.Interleave => Interleave(parts),
            SequencePatternKind.Optional => Choice([parts[0], _empty])!,
            SequencePatternKind.OneOrMore => OneOrMore(parts[0]),
            SequencePatternKind.ZeroOrMore => Choice([OneOrMore(parts[0]), _empty])!,
            _ => _empty,
        };
    }

    /// <summary>What may come after an element; null if the element may not come.</summary>
    public SequenceExpression? Derive(SequenceExpression expression, int item)
    {
        switch (expression.Kind)
        {
            case SequencePatternKind.Empty:
                return null;
            case SequencePatternKind.Item:
                return expression.Item == item ? _empty : null;
        }

        if (_derivatives.TryGetValue((expression.Id, item), out SequenceExpression? known))
            return known;
        SequenceExpression? derivative = expression.Kind switch
        {
            SequencePatternKind.Group => DeriveGroup(expression, item),
            SequencePatternKind.Choice => Choice(expression.Parts.Select(p => Derive(p, item))),
            SequencePatternKind.Interleave => Choice(expression.Parts.Select((p, i) => Derive(p, item) is { } derived
                ? Interleave(expression.Parts.Select((other, j) => i == j ? derived : other)) : null)),
            _ => Derive(expression.Parts[0], item) is { } first ? Group([first, Choice([expression, _empty])!]) : null,
        };
        _derivatives.Add((expression.Id, item), derivative);
        return derivative;
    }

    /// <summary>Adds the elements that may come first.</summary>
    public static void AddFirst(SequenceExpression expression, ISet<int> items)
    {
        SequenceExpression rest = expression;
        for (; rest.Kind == SequencePatternKind.Group; rest = rest.Parts[1])
        {
            AddFirst(rest.Parts[0], items);
            if (!rest.Parts[0].IsNullable)
                return;
        }

        if (rest.Kind == SequencePatternKind.Item)
            items.Add(rest.Item);
        foreach (SequenceExpression part in rest.Parts)
            AddFirst(part, items);
    }

    // By a loop: a group of many parts is nested as deep.
    private SequenceExpression? DeriveGroup(SequenceExpression group, int item)
    {
        var alternatives = new List<SequenceExpression?>();
        SequenceExpression rest = group;
        while (rest.Kind == SequencePatternKind.Group)
        {
            if (Derive(rest.Parts[0], item) is { } first)
                alternatives.Add(Group([first, rest.Parts[1]]));
            if (!rest.Parts[0].IsNullable)
                return Choice(alternatives);
            rest = rest.Parts[1];
        }

        alternatives.Add(Derive(rest, item));
        return Choice(alternatives);
    }

    // Groups are nested to the right, without what is empty: the last part is so already.
    private SequenceExpression Group(SequenceExpression[] parts)
    {
        SequenceExpression group = parts[parts.Length - 1];
        for (int i = parts.Length - 2; i >= 0; i--)
        {
            if (parts[i].Kind == SequencePatternKind.Group)
                group = Group([parts[i].Parts[0], Group([parts[i].Parts[1], group])]);
            else if (ReferenceEquals(group, _empty))
                group = parts[i];
            else if (!ReferenceEquals(parts[i], _empty))
                group = Make(SequencePatternKind.Group, -1, parts[i].IsNullable && group.IsNullable, parts[i], group);
        }

        return group;
    }

    // Alternatives in one order, each once; null if there are none.
    private SequenceExpression? Choice(IEnumerable<SequenceExpression?> parts)
    {
        var alternatives = new SortedDictionary<int, SequenceExpression>();
        foreach (SequenceExpression part in parts.OfType<SequenceExpression>())
        {
            foreach (SequenceExpression alternative in part.Kind == SequencePatternKind.Choice ? part.Parts : [part])
                alternatives[alternative.Id] = alternative;
        }

        if (alternatives.ContainsKey(_empty.Id) && alternatives.Values.Any(a => a.IsNullable && !ReferenceEquals(a, _empty)))
            alternatives.Remove(_empty.Id);
        return alternatives.Count switch
        {
            0 => null,
            1 => alternatives.Values.First(),
            _ => Make(SequencePatternKind.Choice, -1, alternatives.Values.Any(a => a.IsNullable), [.. alternatives.Values]),
        };
    }

    private SequenceExpression Interleave(IEnumerable<SequenceExpression> parts)
    {
        SequenceExpression[] sorted =
        [
            .. parts.SelectMany(p => p.Kind == SequencePatternKind.Interleave ? p.Parts : [p])
                .Where(p => !ReferenceEquals(p, _empty)).OrderBy(p => p.Id),
        ];
        return sorted.Length switch
        {
            0 => _empty,
            1 => sorted[0],
            _ => Make(SequencePatternKind.Interleave, -1, sorted.All(p => p.IsNullable), sorted),
        };
    }

    private SequenceExpression OneOrMore(SequenceExpression part) =>
        part.Kind is SequencePatternKind.Empty or SequencePatternKind.OneOrMore ? part
            : Make(SequencePatternKind.OneOrMore, -1, part.IsNullable, part);

    private SequenceExpression Make(SequencePatternKind kind, int item, bool isNullable, params SequenceExpression[] parts)
    {
        string key = string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}", (int)kind, item, string.Join(" ", parts.Select(p => p.Id)));
        if (!_known.TryGetValue(key, out SequenceExpression? expression))
            _known.Add(key, expression = new SequenceExpression(_known.Count, kind, item, isNullable, parts));
        return expression;
    }
}
