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
                throw new InvalidOperationException($"Two different defines have the name '{fragment.Name}': rename one of the classes or datatypes.");
            }
        }

        All = all;
        Starts = [.. grammars.Select(static grammar => grammar.Start).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The defines, in the order in which they are reached.</summary>
    public IReadOnlyList<Define> All { get; }

    /// <summary>The names of the defines that documents start with.</summary>
    public IReadOnlyList<string> Starts { get; }

    /// <summary>The define of a name; null for one that no grammar has.</summary>
    public Define? Find(string name) => _defines.GetValueOrDefault(name);

    /// <summary>What a define is to a reader. One that no grammar has is text.</summary>
    public DefineKind KindOf(string name)
    {
        if (_kinds.TryGetValue(name, out DefineKind kind))
            return kind;
        if (Find(name) is not { } define)
            return DefineKind.Datatype;
        // While it is found out: what a circle adds is found on the way round.
        _kinds[name] = DefineKind.Datatype;
        return _kinds[name] = KindOf(define.Body);
    }

    private DefineKind KindOf(Pattern body)
    {
        if (body is ElementPattern { Name.IsOpen: false })
            return DefineKind.Element;
        Pattern[] all = [.. Outside(body)];
        if (all.Any(static p => p is ElementPattern { Name.IsOpen: true }))
            return DefineKind.Open;
        return all.Any(IsMarkup) ? DefineKind.Group : DefineKind.Datatype;
    }

    private bool IsMarkup(Pattern pattern) =>
        pattern is ElementPattern or AttributePattern || (pattern is ReferencePattern reference && KindOf(reference.Define) != DefineKind.Datatype);

    // Not what is within its elements.
    private static IEnumerable<Pattern> Outside(Pattern pattern) =>
        pattern is ElementPattern ? [pattern] : pattern.Parts.SelectMany(Outside).Prepend(pattern);
}
