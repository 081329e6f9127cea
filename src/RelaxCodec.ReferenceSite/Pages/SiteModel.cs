namespace RelaxCodec.ReferenceSite;

/// <summary>What the site says: all pages and how they belong together.</summary>
internal sealed class SiteModel
{
    private readonly Dictionary<PageKey, ElementPage> _pages = [];

    /// <param name="grammars">The grammars.</param>
    /// <exception cref="InvalidOperationException">The defines of the grammars do not go together, or one cannot be read.</exception>
    public SiteModel(IReadOnlyList<Grammar> grammars)
    {
        Defines = new DefineSet(grammars);
        Catalog = new PageCatalog(Defines);
        var maker = new PageSections(Defines, Catalog);
        var sections = Catalog.All.ToDictionary(static page => page, maker.Of);
        var places = Catalog.All.ToDictionary(static page => page, static _ => new List<PagePlace>());
        foreach (PageKey page in Catalog.All)
        {
            foreach (PageSection section in sections[page])
            {
                foreach (ChildRow child in section.Children)
                    places[child.Page].Add(new PagePlace(page, section, child.Span.Within(section.Span)));
            }
        }

        PageKey[] roots = [.. Defines.Starts.SelectMany(Roots).Distinct()];
        Dictionary<PageKey, PageKey?> parents = Parents(roots, sections);
        foreach (PageKey page in Catalog.All)
        {
            PageKey[] path = [.. Path(page, parents)];
            // The nearest to a root first: it tells the page from others of its name.
            PagePlace[] ordered = [.. places[page].OrderByDescending(place => path.Length > 0 && place.Parent == path[^1])];
            bool isRoot = roots.Contains(page);
            ReleaseSpan span = isRoot || ordered.Length == 0 ? ReleaseSpan.Always
                : ordered.Skip(1).Aggregate(ordered[0].Span, static (span, place) => span.Or(place.Span));
            string context = isRoot || ordered.Length == 0 ? "" : Context(ordered[0]);
            _pages.Add(page, new ElementPage(page, isRoot, span, sections[page], ordered, path) { Context = context });
        }

        TellApart();
        Pages = [.. Catalog.All.Select(page => _pages[page])];
        Releases = [.. Defines.All.SelectMany(static define => define.Body.All).SelectMany(Dates).Distinct().OrderDescending()];
    }

    /// <summary>The defines.</summary>
    public DefineSet Defines { get; }

    /// <summary>Which elements have pages.</summary>
    public PageCatalog Catalog { get; }

    /// <summary>The pages.</summary>
    public IReadOnlyList<ElementPage> Pages { get; }

    /// <summary>The releases in which something changes, the newest first.</summary>
    public IReadOnlyList<XmlRelease> Releases { get; }

    private static string Context(PagePlace place) =>
        place.Section.Kind == SectionKind.Case ? $"{place.Parent.LocalName}, {place.Section.Title}" : place.Parent.LocalName;

    // Where the parents have one name too, what is around them tells more, and at last the name of the page.
    private void TellApart()
    {
        for (int level = 2; level <= 4; level++)
        {
            foreach (ElementPage page in Alike())
            {
                if (page.Path.Count >= level)
                    _pages[page.Key] = page with { Context = $"{page.Context} in {page.Path[^level].LocalName}" };
            }
        }

        foreach (ElementPage page in Alike())
            _pages[page.Key] = page with { Context = page.Context.Length == 0 ? page.Key.Id : $"{page.Context} ({page.Key.Id})" };
    }

    private ElementPage[] Alike() =>
    [
        .. _pages.Values.GroupBy(static page => (page.Key.LocalName, page.Context))
            .Where(static same => same.Count() > 1)
            .SelectMany(static same => same),
    ];

    private static IEnumerable<XmlRelease> Dates(Pattern pattern)
    {
        if (pattern.Span.Since is { } since)
            yield return since;
        if (pattern.Span.Until is { } until)
            yield return until;
    }

    // A start may be a choice of elements.
    private IEnumerable<PageKey> Roots(string start)
    {
        if (Catalog.Of(start) is { } page)
            return [page];
        return Defines.Find(start)?.Body.All.Select(p => p switch
        {
            ReferencePattern reference => Catalog.Of(reference.Define),
            ElementPattern element => Catalog.Of(element),
            _ => null,
        }).OfType<PageKey>() ?? [];
    }

    private static Dictionary<PageKey, PageKey?> Parents(PageKey[] roots, Dictionary<PageKey, IReadOnlyList<PageSection>> sections)
    {
        var parents = new Dictionary<PageKey, PageKey?>();
        var pending = new Queue<PageKey>();
        foreach (PageKey root in roots)
        {
            parents.Add(root, null);
            pending.Enqueue(root);
        }

        while (pending.TryDequeue(out PageKey? page))
        {
            foreach (ChildRow child in sections[page].SelectMany(static section => section.Children))
            {
                if (parents.TryAdd(child.Page, page))
                    pending.Enqueue(child.Page);
            }
        }

        return parents;
    }

    private static Stack<PageKey> Path(PageKey page, Dictionary<PageKey, PageKey?> parents)
    {
        var path = new Stack<PageKey>();
        for (PageKey? parent = parents.GetValueOrDefault(page); parent is not null; parent = parents[parent])
            path.Push(parent);
        return path;
    }
}
