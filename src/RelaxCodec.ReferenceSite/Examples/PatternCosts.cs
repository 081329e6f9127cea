namespace RelaxCodec.ReferenceSite;

/// <summary>How many elements, attributes and texts the shortest instance of a pattern has in the newest release.</summary>
internal sealed class PatternCosts
{
    /// <summary>There is no instance that ends.</summary>
    public const int Endless = int.MaxValue / 4;

    private readonly Dictionary<string, int> _defines = new(StringComparer.Ordinal);

    /// <param name="defines">The defines, which may refer to each other in circles.</param>
    public PatternCosts(DefineSet defines)
    {
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            foreach (Define define in defines.All)
            {
                int cost = Of(define.Body);
                isChanged |= cost < _defines.GetValueOrDefault(define.Name, Endless);
                _defines[define.Name] = cost;
            }
        }
    }

    /// <summary>The cost of a pattern; <see cref="Endless"/> or more if nothing matches it.</summary>
    public int Of(Pattern pattern) => Math.Min(Endless, pattern switch
    {
        // What is no longer there costs nothing, except as a choice.
        { Span.Until: not null } and not RepeatedPattern => 0,
        LeafPattern { Kind: LeafKind.NotAllowed } => Endless,
        LeafPattern { Kind: LeafKind.Empty } => 0,
        ReferencePattern reference => _defines.GetValueOrDefault(reference.Define, Endless),
        RepeatedPattern repeated => IsRequired(repeated) ? Of(repeated.Content) : 0,
        CompositePattern { Kind: CompositeKind.Choice } choice => choice.Items.Where(IsThere).Select(Of).DefaultIfEmpty(Endless).Min(),
        CompositePattern composite => composite.Items.Sum(item => Math.Min(Of(item), Endless / composite.Items.Count)) is var sum
            && composite.Items.Any(item => Of(item) >= Endless) ? Endless : sum,
        _ => 1 + pattern.Parts.Sum(Of),
    });

    /// <summary>Whether the newest release has it.</summary>
    public static bool IsThere(Pattern pattern) => pattern is RepeatedPattern || pattern.Span.Until is null;

    /// <summary>Whether it has to be there at least once in the newest release: it may be that it was optional until then.</summary>
    public static bool IsRequired(RepeatedPattern repeated) =>
        repeated.Occurrence == Occurrence.OneOrMore || (repeated.Occurrence == Occurrence.Optional && repeated.Span.Until is not null);
}
