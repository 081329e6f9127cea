namespace RelaxCodec.ReferenceSite;

/// <summary>
/// Which groups of an element get a section of their own on its page: the cases of a choice, and what stands in several places. All other
/// groups are shown where they stand.
/// </summary>
internal sealed class SectionPlan
{
    private const int SmallCase = 3;
    private const int SmallPart = 4;

    private readonly DefineSet _defines;
    private readonly Dictionary<string, int> _references = new(StringComparer.Ordinal);
    private readonly HashSet<string> _alternatives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _circular = new(StringComparer.Ordinal);
    private readonly List<string> _reached = [];
    private readonly Stack<string> _open = new();

    /// <param name="defines">The defines.</param>
    /// <param name="content">The content of the element.</param>
    public SectionPlan(DefineSet defines, Pattern content)
    {
        _defines = defines;
        Visit(content, isAlternative: false);
        Sections = [.. _reached.Where(IsSection)];
    }

    /// <summary>The names of the defines with a section, in the order in which they are reached.</summary>
    public IReadOnlyList<string> Sections { get; }

    /// <summary>All groups that are in the content, in that order.</summary>
    public IReadOnlyList<string> Groups => _reached;

    /// <summary>Whether a group is an alternative to others.</summary>
    public bool IsCase(string define) => _alternatives.Contains(define);

    private bool IsSection(string define) =>
        _circular.Contains(define)
        || (IsCase(define) && (HasAttribute(define, []) || Weight(define, []) > SmallCase))
        || (_references[define] > 1 && Weight(define, []) > SmallPart);

    private void Visit(Pattern pattern, bool isAlternative)
    {
        switch (pattern)
        {
            case ReferencePattern { Define: var name } when _defines.KindOf(name) == DefineKind.Group:
                if (isAlternative)
                    _alternatives.Add(name);
                if (_open.Contains(name))
                    _circular.Add(name);
                _references[name] = _references.GetValueOrDefault(name) + 1;
                if (_references[name] > 1)
                    return;
                _reached.Add(name);
                _open.Push(name);
                Visit(_defines.Find(name)!.Body, isAlternative: false);
                _open.Pop();
                return;
            case CompositePattern composite:
                bool isChoice = composite is { Kind: CompositeKind.Choice, Items.Count: > 1 };
                foreach (Pattern item in composite.Items)
                    Visit(item, isChoice || (isAlternative && composite.Items.Count == 1));
                return;
            case RepeatedPattern repeated:
                Visit(repeated.Content, isAlternative);
                return;
        }
    }

    // How many attributes and elements it shows.
    private int Weight(string define, HashSet<string> seen) => seen.Add(define) && _defines.Find(define) is { } found
        ? Terms(found.Body).Sum(term => IsGroup(term, out string inner) ? Weight(inner, seen) : 1)
        : 0;

    private bool HasAttribute(string define, HashSet<string> seen) => seen.Add(define) && _defines.Find(define) is { } found
        && Terms(found.Body).Any(term => term is AttributePattern || (IsGroup(term, out string inner) && HasAttribute(inner, seen)));

    private bool IsGroup(Pattern pattern, out string define)
    {
        define = (pattern as ReferencePattern)?.Define ?? "";
        return _defines.KindOf(define) == DefineKind.Group;
    }

    private IEnumerable<Pattern> Terms(Pattern pattern) => pattern switch
    {
        ElementPattern or AttributePattern => [pattern],
        ReferencePattern r => _defines.KindOf(r.Define) == DefineKind.Datatype ? [] : [pattern],
        _ => pattern.Parts.SelectMany(Terms),
    };
}
