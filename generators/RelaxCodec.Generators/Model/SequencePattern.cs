namespace RelaxCodec.Generators.Model;

/// <summary>A pattern over the elements that a list takes.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Item">For an item: the index of the element among those that the list takes.</param>
/// <param name="Parts">What it is made of.</param>
internal sealed record SequencePattern(SequencePatternKind Kind, int Item, EquatableArray<SequencePattern> Parts)
{
    public static SequencePattern Empty { get; } = new(SequencePatternKind.Empty, -1, EquatableArray<SequencePattern>.Empty);

    /// <summary>Whether no element at all is enough.</summary>
    public bool IsNullable => Kind switch
    {
        SequencePatternKind.Item => false,
        SequencePatternKind.Choice => Parts.Any(p => p.IsNullable),
        SequencePatternKind.Empty or SequencePatternKind.Optional or SequencePatternKind.ZeroOrMore => true,
        _ => Parts.All(p => p.IsNullable),
    };

    /// <summary>The indices of all elements in it.</summary>
    public IEnumerable<int> Items => Kind == SequencePatternKind.Item ? [Item] : Parts.SelectMany(p => p.Items);

    /// <summary>The indices of the elements that are always there.</summary>
    public IEnumerable<int> Needed => Kind switch
    {
        SequencePatternKind.Item => [Item],
        SequencePatternKind.Choice => Parts.Select(p => p.Needed).Aggregate((left, right) => left.Intersect(right)),
        SequencePatternKind.Group or SequencePatternKind.Interleave or SequencePatternKind.OneOrMore =>
            Parts.SelectMany(p => p.Needed).Distinct(),
        _ => [],
    };

    public static SequencePattern Of(int item) => new(SequencePatternKind.Item, item, EquatableArray<SequencePattern>.Empty);

    public static SequencePattern Of(SequencePatternKind kind, params IEnumerable<SequencePattern> parts) => new(kind, -1, new(parts));
}
