namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV282: sets of processors and nodes that libvirt does not take (<c>virBitmapParse</c>): empty, backwards, or with a number from 16384
/// on. The schema looks at the characters only.
/// </summary>
internal static class NumberSets
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        WrittenElement root = domain.Element!;
        if (!domain.IsPlacedAutomatically)
            Judge(root.Child("vcpu"), "cpuset", findings);
        JudgeChildren(root.Child("cputune"), findings);
        JudgeChildren(root.Child("numatune"), findings);
        JudgeChildren(root.Child("memoryBacking")?.Child("hugepages"), findings);
        foreach (WrittenElement cell in domain.NumaCells)
            Judge(cell, "cpus", findings);
        foreach (WrittenElement memory in domain.DevicesNamed("memory"))
        {
            if (memory.Token("model") is "dimm" or "virtio-mem" or "sgx-epc"
                && memory.Child("source")?.Child("nodemask") is { Text.Length: > 0 } mask
                && Fault(mask.Text, mayBeEmpty: false) is { } message)
            {
                findings.Add(mask, message);
            }
        }
    }

    private static void JudgeChildren(WrittenElement? parent, Findings findings)
    {
        foreach (WrittenElement child in parent?.Children ?? [])
        {
            foreach (WrittenAttribute attribute in child.Attributes)
            {
                if (attribute.Name is "cpuset" or "nodeset" or "vcpus" or "iothreads")
                    Judge(child, attribute.Name, findings);
            }

            foreach (WrittenElement monitor in child.ChildrenNamed("monitor"))
                Judge(monitor, "vcpus", findings);
        }
    }

    private static void Judge(WrittenElement? element, string name, Findings findings)
    {
        // A node has no processors, and what is tuned for none is dropped.
        if (element?[name] is { } written
            && Fault(written.Value, element.Name is "cell" or "cachetune" or "memorytune" or "monitor") is { } message)
        {
            findings.Add(written, message);
        }
    }

    private static string? Fault(string written, bool mayBeEmpty)
    {
        NumberSet? set = NumberSet.Read(written);
        if (set is null)
        {
            return $"libvirt refuses the set {Findings.Quote(written)}: it takes numbers below {NumberSet.Capacity}, "
                + "and ranges from the smaller one to the larger, such as '0-3,^2'";
        }

        return set.IsEmpty && !mayBeEmpty
            ? $"libvirt refuses the set {Findings.Quote(written)}, because nothing is in it; write a number"
            : null;
    }
}
