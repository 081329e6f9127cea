namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV288: which processors share a part of the host's caches and memory bandwidth (<c>virDomainCachetuneDefParse</c>,
/// <c>virDomainMemorytuneDefParse</c>, <c>virDomainResctrlValidateMonitor</c>).
/// </summary>
internal static class CacheTuning
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("cputune") is not { } tuning || domain.Processors is not { } count)
            return;
        List<(NumberSet Processors, HashSet<ulong> Nodes)>? groups = null;
        foreach (WrittenElement element in tuning.ChildrenNamed("cachetune"))
            JudgeGroup(element, count, groups ??= [], findings);
        foreach (WrittenElement element in tuning.ChildrenNamed("memorytune"))
            JudgeGroup(element, count, groups ??= [], findings);
    }

    private static void JudgeGroup(
        WrittenElement element, ulong count, List<(NumberSet Processors, HashSet<ulong> Nodes)> groups, Findings findings)
    {
        // What is for processors that there are not is dropped.
        if (element["vcpus"] is not { } written || NumberSet.Read(written.Value)?.Shrink(count) is not { IsEmpty: false } processors)
            return;
        HashSet<ulong> nodes = [];
        bool isKnown = false;
        foreach ((NumberSet other, HashSet<ulong> taken) in groups)
        {
            if (!other.Overlaps(processors))
                continue;
            isKnown = other.SetEquals(processors);
            if (isKnown && element.Name == "memorytune")
            {
                nodes = taken;
                continue;
            }

            findings.Add(written, isKnown
                ? $"libvirt refuses two <cachetune> for the processors {Findings.Quote(written.Value)}; write their caches in one"
                : $"libvirt refuses {Findings.Quote(written.Value)}, which are partly those of another <cachetune> or <memorytune>: "
                    + "their processors are the same, or none is; write such");
            return;
        }

        if (!isKnown && element.Children.Length > 0)
            groups.Add((processors, nodes));
        JudgeCaches(element, findings);
        JudgeNodes(element, nodes, findings);
        JudgeMonitors(element, processors, count, findings);
    }

    private static void JudgeCaches(WrittenElement element, Findings findings)
    {
        var taken = new HashSet<(ulong Id, ulong Level, string Type)>();
        foreach (WrittenElement cache in element.ChildrenNamed("cache"))
        {
            if (cache.Decimal("id") is not { } id || cache.Decimal("level") is not { } level || cache.Token("type") is not { } type)
                continue;
            bool isSplit = taken.Contains((id, level, "code")) || taken.Contains((id, level, "data"));
            if (taken.Contains((id, level, "both")) || (type == "both" && isSplit) || !taken.Add((id, level, type)))
            {
                findings.Add(cache,
                    "libvirt refuses a part of the same cache twice: of 'both', or of 'code' and of 'data', once each; leave it out");
            }
        }
    }

    private static void JudgeNodes(WrittenElement element, HashSet<ulong> taken, Findings findings)
    {
        foreach (WrittenElement node in element.ChildrenNamed("node"))
        {
            if (node.Decimal("id") is { } id && !taken.Add(id))
                findings.Add(node["id"]!, "libvirt refuses a second bandwidth of the same node for the same processors; leave it out");
        }
    }

    private static void JudgeMonitors(WrittenElement element, NumberSet processors, ulong count, Findings findings)
    {
        List<NumberSet>? seen = null;
        bool IsAll(NumberSet set) => set.SetEquals(processors);
        foreach (WrittenElement monitor in element.ChildrenNamed("monitor"))
        {
            if (element.Name == "cachetune" && monitor.Decimal("level") is { } level && level != 3)
            {
                findings.Add(monitor["level"]!, "libvirt refuses to watch a cache of another level than 3; write level='3'");
                continue;
            }

            if (monitor["vcpus"] is not { } written || NumberSet.Read(written.Value)?.Shrink(count) is not { } watched)
                continue;
            if (watched.IsEmpty || !watched.IsWithin(processors))
                findings.Add(written, $"libvirt refuses to watch processors that this <{element.Name}> is not for; write some of its own");
            else if (seen?.Exists(watched.SetEquals) == true)
                findings.Add(written, "libvirt refuses two monitors of the same processors; leave one out");
            else if (seen?.Exists(other => watched.Overlaps(other) && !IsAll(other) && !IsAll(watched)) == true)
            {
                findings.Add(written,
                    "libvirt refuses monitors whose processors are partly the same; write all processors, or such that none has");
            }

            (seen ??= []).Add(watched);
        }
    }
}
