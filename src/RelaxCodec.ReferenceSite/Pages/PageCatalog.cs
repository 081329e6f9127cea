using System.Globalization;

namespace RelaxCodec.ReferenceSite;

/// <summary>Which elements have pages: all that have names, each where it is defined.</summary>
internal sealed class PageCatalog
{
    private readonly Dictionary<ElementPattern, PageKey> _pages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PageKey> _ofDefines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _choices = new(StringComparer.Ordinal);

    /// <param name="defines">The defines that have the elements.</param>
    public PageCatalog(DefineSet defines)
    {
        var all = new List<PageKey>();
        foreach (Define choice in defines.All.Where(static define => define.Body is CompositePattern { Kind: CompositeKind.Choice }))
        {
            foreach (ReferencePattern alternative in choice.Body.Parts.OfType<ReferencePattern>())
                _choices.TryAdd(alternative.Define, choice.Documentation);
        }

        // First the defines, so that their names are their pages' names whatever else is in them.
        foreach (Define define in defines.All)
        {
            if (define.Body is ElementPattern { Name.IsOpen: false } element)
                all.Add(_ofDefines[define.Name] = Add(define.Name, define, element));
        }

        foreach (Define define in defines.All)
        {
            var known = new Dictionary<string, PageKey>(StringComparer.Ordinal);
            foreach (ElementPattern element in define.Body.All.OfType<ElementPattern>())
            {
                if (element.Name.IsOpen || _pages.ContainsKey(element))
                    continue;
                // Alternatives often have the same element in them.
                if (known.TryGetValue(element.Source, out PageKey? same))
                    _pages.Add(element, same);
                else
                    all.Add(known[element.Source] = Add($"{define.Name}.{element.Name.Name.LocalName}", define, element));
            }
        }

        All = all;
    }

    /// <summary>The pages: those of defines in the order in which these are reached, then those of elements within them.</summary>
    public IReadOnlyList<PageKey> All { get; }

    /// <summary>The page of an element; null for one of any name.</summary>
    public PageKey? Of(ElementPattern element) => _pages.GetValueOrDefault(element);

    /// <summary>The page of a define that is an element; null for any other.</summary>
    public PageKey? Of(string define) => _ofDefines.GetValueOrDefault(define);

    // Where case does not count in the names of files, two names may be one.
    private PageKey Add(string name, Define define, ElementPattern element)
    {
        string id = name;
        for (int i = 2; !_ids.Add(id); i++)
            id = name + "-" + i.ToString(CultureInfo.InvariantCulture);
        string choice = ReferenceEquals(define.Body, element) ? _choices.GetValueOrDefault(define.Name, "") : "";
        var page = new PageKey(id, define, element, choice);
        _pages.Add(element, page);
        return page;
    }
}
