namespace RelaxCodec.ReferenceSite;

/// <summary>The defines of several grammars that share them.</summary>
internal sealed class DefineSet
{
    private readonly Dictionary<string, Define> _defines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DefineKind> _kinds = new(StringComparer.Ordinal);

    /// <param name="grammars">The grammars.</param>
    /// <exception cref="InvalidOperationException">Two different defines have one name, or one cannot be read.</exception>
    public DefineSet(IReadOnlyList<Grammar> grammars)
    {
        var all = new List<Define>();
        foreach (GrammarFragment fragment in grammars.SelectMany(static grammar => grammar.Defines))
        {
            if (!_defines.TryGetValue(fragment.Name, out Define? known))
            {
                _defines.Add(fragment.Name, known = PatternReader.Read(fragment));
                all.Add(known);
            }
            else if (known.Fragment.Rng != fragment.Rng)
            {
                throw new InvalidOperationException(
                    $"Two different defines have the name '{fragment.Name}': rename one of the classes or datatypes.");
            }
        }

        All = all;
        FindKinds();
        Starts = [.. grammars.Select(static grammar => grammar.Start).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The defines, in the order in which they are reached.</summary>
    public IReadOnlyList<Define> All { get; }

    /// <summary>The names of the defines that documents start with.</summary>
    public IReadOnlyList<string> Starts { get; }

    /// <summary>The define of a name; null for one that no grammar has.</summary>
    public Define? Find(string name) => _defines.GetValueOrDefault(name);

    /// <summary>What a define is to a reader. One that no grammar has is text.</summary>
    public DefineKind KindOf(string name) => _kinds.GetValueOrDefault(name, DefineKind.Datatype);

    // Text until something in it, or in what it refers to, is more than that: defines may refer to each other in circles.
    private void FindKinds()
    {
        foreach (Define define in All)
            _kinds[define.Name] = KindOf(define.Body);
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            foreach (Define define in All.Where(define => KindOf(define.Name) == DefineKind.Datatype))
            {
                if (!Outside(define.Body).OfType<ReferencePattern>().Any(IsMarkup))
                    continue;
                _kinds[define.Name] = DefineKind.Group;
                isChanged = true;
            }
        }
    }

    private static DefineKind KindOf(Pattern body)
    {
        if (body is ElementPattern { Name.IsOpen: false })
            return DefineKind.Element;
        Pattern[] all = [.. Outside(body)];
        if (all.Any(static p => p is ElementPattern { Name.IsOpen: false } or AttributePattern { Name.IsOpen: false }))
            return DefineKind.Group;
        return all.Any(static p => p is ElementPattern) ? DefineKind.Open
            : all.Any(static p => p is AttributePattern) ? DefineKind.Group : DefineKind.Datatype;
    }

    private bool IsMarkup(ReferencePattern reference) => KindOf(reference.Define) != DefineKind.Datatype;

    // Not what is within its elements.
    private static IEnumerable<Pattern> Outside(Pattern pattern) =>
        pattern is ElementPattern ? [pattern] : pattern.Parts.SelectMany(Outside).Prepend(pattern);
}
