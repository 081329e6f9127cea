using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV295, LV296: large pages of the host (<c>virDomainDefMemtuneValidate</c>, <c>virDomainHugepagesParseXML</c>,
/// <c>qemuValidateDomainDefMemory</c>).
/// </summary>
internal static class HugePages
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("memoryBacking")?.Child("hugepages") is not { } hugePages)
            return;
        int cells = domain.NumaCells.Count;
        NumberSet? taken = null;
        bool hasDefault = false;
        foreach (WrittenElement page in hugePages.ChildrenNamed("page"))
        {
            if (page.Kibibytes("size") == 0)
                findings.Add(page["size"]!, "libvirt refuses pages of size 0; write one, such as size='2' unit='MiB'");
            NumberSet? nodes = page["nodeset"] is { } written ? NumberSet.Read(written.Value) : null;
            if (page["nodeset"] is not null && nodes is null)
                continue;
            // Without cells the node 0 is the whole guest.
            if (nodes is null || (cells == 0 && nodes.Largest == 0))
            {
                if (hasDefault)
                {
                    findings.Add(page,
                        "libvirt refuses two sizes of pages for the same memory; keep one, or write a 'nodeset' in the others");
                }

                hasDefault = true;
            }
            else if (nodes.Largest >= cells)
            {
                findings.Add(page["nodeset"]!, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses the node {nodes.Largest}: the guest has {cells} NUMA cells, counted from 0; write the numbers of "
                    + $"cells"));
            }
            else if (taken?.Overlaps(nodes) == true)
            {
                findings.Add(page["nodeset"]!, "libvirt refuses two sizes of pages for the same node; write each node once");
            }

            if (nodes is not null)
                (taken ??= nodes).UnionWith(nodes);
        }
    }

    public static void JudgeQemu(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("memoryBacking") is not { } backing || backing.Child("hugepages") is null)
            return;
        if (backing.Child("allocation") is { } allocation && allocation.Token("mode") == "ondemand")
        {
            findings.Add(allocation["mode"]!,
                "the QEMU driver refuses large pages that are allocated on demand; write mode='immediate', or leave it out");
        }

        if (backing.Child("source") is { } source && source.Token("type") == "anonymous")
        {
            findings.Add(source["type"]!,
                "the QEMU driver refuses large pages in anonymous memory; write 'memfd' or 'file', or leave it out");
        }
    }
}
