using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV293, LV294: from which nodes of the host the memory comes (<c>virDomainNumatuneParseXML</c>, <c>virDomainNumaDefValidate</c>).
/// </summary>
internal static class NumaTuning
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("numatune") is not { } tuning)
            return;
        if (tuning.Child("memory") is { } memory && memory["nodeset"] is null
            && (memory.Token("placement") ?? (memory["mode"] is null || domain.IsPlacedAutomatically ? "auto" : "static")) == "static")
        {
            findings.Add(memory,
                "libvirt refuses this without 'nodeset': write the nodes of the host, such as nodeset='0', or placement='auto'");
        }

        JudgeNodes(domain, tuning, findings);
    }

    public static void JudgeRestrictive(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("numatune") is not { } tuning)
            return;
        bool isRestrictive = tuning.Child("memory")?.Token("mode") == "restrictive";
        foreach (WrittenElement node in tuning.ChildrenNamed("memnode"))
        {
            bool isNodeRestrictive = node.Token("mode") == "restrictive";
            if (node["nodeset"] is null || isNodeRestrictive == isRestrictive)
                continue;
            if (isRestrictive)
            {
                findings.Add(node, "mode",
                    "libvirt refuses a node that is not 'restrictive' where the memory is; write mode='restrictive'");
            }
            else if (findings.IsIn(LibvirtChanges.RestrictiveMemory))
            {
                findings.Add(node["mode"]!,
                    "libvirt refuses a node that is 'restrictive' where the memory is not; write <memory mode='restrictive'> too");
            }
        }
    }

    private static void JudgeNodes(DomainItem domain, WrittenElement tuning, Findings findings)
    {
        IReadOnlyList<WrittenElement> nodes = tuning.ChildrenNamed("memnode");
        if (nodes.Count == 0)
            return;
        WrittenElement? memory = tuning.Child("memory");
        int cells = domain.NumaCells.Count;
        bool isAutomatic = memory?.Token("placement") is { } placement
            ? placement == "auto"
            : domain.IsPlacedAutomatically && memory?["nodeset"] is null;
        var taken = new HashSet<ulong>();
        foreach (WrittenElement node in nodes)
        {
            if (isAutomatic)
            {
                findings.Add(node,
                    "libvirt refuses a node of its own where the memory is placed automatically; leave it out, or write a 'nodeset' in "
                    + "<memory>");
            }
            else if (cells == 0)
                findings.Add(node, "libvirt refuses this where the guest has no NUMA cells; write them in <cpu>, or leave it out");
            else if (node.Decimal("cellid") is { } cell && (cell >= (ulong)cells || !taken.Add(cell)))
            {
                findings.Add(node["cellid"]!, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses the cell {cell}: the guest has {cells}, counted from 0, and each is written here once"));
            }
        }
    }
}
