using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV292: the caches of the guest's NUMA nodes, and how far the nodes are from each other (<c>virDomainNumaDefValidate</c>).
/// </summary>
internal static class NumaCaches
{
    private const ulong DeepestLevel = 3;

    public static void Judge(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> cells = domain.NumaCells;
        if (cells.Count == 0)
            return;
        var byNumber = new Dictionary<ulong, WrittenElement>();
        foreach (WrittenElement cell in cells)
        {
            JudgeLevels(cell, findings);
            if (GuestTopology.NumberOf(cell) is not { } number || !byNumber.TryAdd(number, cell))
                return;
        }

        var links = new List<Link>();
        foreach (WrittenElement element in domain.Element!.Child("cpu")!.Child("numa")!.Child("interconnects")?.Children ?? [])
        {
            if (element.Decimal("initiator") is { } initiator && element.Decimal("target") is { } target)
                JudgeLink(new Link(element, initiator, target, element.Decimal("cache") ?? 0), byNumber, links, findings);
        }
    }

    private static void JudgeLevels(WrittenElement cell, Findings findings)
    {
        HashSet<ulong>? seen = null;
        foreach (WrittenElement cache in cell.ChildrenNamed("cache"))
        {
            if (cache.Decimal("level") is { } level && (level > DeepestLevel || !(seen ??= []).Add(level)))
            {
                findings.Add(cache["level"]!,
                    $"libvirt refuses this cache: a cell has the levels 1 to {DeepestLevel}, each once; write such a level");
            }
        }
    }

    private static void JudgeLink(Link link, Dictionary<ulong, WrittenElement> cells, List<Link> links, Findings findings)
    {
        if (!cells.TryGetValue(link.Initiator, out WrittenElement? initiator)
            || !cells.TryGetValue(link.Target, out WrittenElement? target))
        {
            findings.Add(link.Element[cells.ContainsKey(link.Initiator) ? "target" : "initiator"]!,
                "libvirt refuses a cell that there is not; write the number of a cell");
        }
        else if (initiator["cpus"] is not { } processors || NumberSet.Read(processors.Value) is { IsEmpty: true })
        {
            findings.Add(link.Element["initiator"]!,
                "libvirt refuses a cell without processors here, which reaches for no memory; write one that has some");
        }
        else if (link.Cache > 0 && !HasCache(target, link.Cache))
        {
            findings.Add(link.Element["cache"]!, string.Create(CultureInfo.InvariantCulture,
                $"libvirt refuses a cache that the cell {link.Target} does not have: level {link.Cache}; write it there, or leave it out"));
        }
        else if (links.Exists(link.Repeats))
        {
            findings.Add(link.Element, "libvirt refuses to be told this twice; leave it out");
        }
        else if (links.Exists(link.Reverses))
        {
            findings.Add(link.Element,
                "libvirt refuses two cells that are told about in both directions: what is said of one way is true for the other; leave "
                + "it out");
        }

        links.Add(link);
    }

    private static bool HasCache(WrittenElement cell, ulong level)
    {
        foreach (WrittenElement cache in cell.ChildrenNamed("cache"))
        {
            if (cache.Decimal("level") == level)
                return true;
        }

        return false;
    }

    private sealed record Link(WrittenElement Element, ulong Initiator, ulong Target, ulong Cache)
    {
        public bool Repeats(Link other) =>
            other.Element.Name == Element.Name && other.Initiator == Initiator && other.Target == Target && other.Cache == Cache
            && other.Element.Token("type") == Element.Token("type");

        public bool Reverses(Link other) => Initiator != Target && other.Initiator == Target && other.Target == Initiator;
    }
}
