namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV211, LV231: limits of what a disk reads and writes (<c>virDomainThrottleGroupDefParseXML</c>,
/// <c>virDomainDiskDefThrottleFiltersParse</c>, <c>qemuValidateDomainDeviceDefDiskBlkdeviotune</c>).
/// </summary>
internal static class IoTuning
{
    private const ulong LargestOfQemu = 1_000_000_000_000_000;

    public static void JudgeFilters(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (disk.Child("throttlefilters") is not { } filters || filters.Child("throttlefilter") is null)
            return;
        if (DiskParts.Device(disk) == "cdrom")
            findings.Add(filters, "libvirt refuses <throttlefilters> of a drive for CDs; leave it out");
        var names = new HashSet<string>();
        foreach (WrittenElement filter in filters.ChildrenNamed("throttlefilter"))
        {
            if (filter["group"] is not { } group)
                continue;
            if (!names.Add(group.Value))
            {
                findings.Add(group, $"libvirt refuses the group {Findings.Quote(group.Value)} twice in a disk; keep one of them");
            }
            else if (domain.Element is not null && !HasGroup(domain, group.Value))
            {
                findings.Add(group,
                    $"libvirt refuses the group {Findings.Quote(group.Value)}: no <throttlegroup> of the domain has that "
                    + "<group_name>; write one");
            }
        }
    }

    public static void JudgeGroups(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("throttlegroups") is not { } groups)
            return;
        var names = new HashSet<string>();
        foreach (WrittenElement group in groups.ChildrenNamed("throttlegroup"))
        {
            if (group.Child("group_name") is not { Text: { Length: > 0 } name } written)
                findings.Add(group.Child("group_name") ?? group, "libvirt refuses a <throttlegroup> without a name; write <group_name>");
            else if (!names.Add(name))
                findings.Add(written, $"libvirt refuses a second <throttlegroup> of the name {Findings.Quote(name)}; choose another");
        }
    }

    public static void JudgeQemu(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (disk.Child("iotune") is not { } tuning)
            return;
        bool isLimited = false;
        foreach (WrittenElement limit in tuning.Children)
        {
            if (limit.Name == "group_name" || !TryRead(limit, out ulong value) || value == 0)
                continue;
            isLimited = true;
            if (value > LargestOfQemu && !limit.Name.EndsWith("_length", StringComparison.Ordinal))
            {
                findings.Add(limit,
                    $"the QEMU driver refuses {Findings.Quote(limit.Text)}: it has no limit above 1000000000000000; write less, or "
                    + "nothing");
            }
        }

        if (isLimited && DiskParts.Bus(disk) == "sd")
            findings.Add(tuning, "the QEMU driver refuses <iotune> on the bus 'sd'; leave it out");
        if (tuning.Child("group_name") is { Text: { Length: > 0 } name } group)
            JudgeGroup(disk, tuning, group, name, isLimited, domain, findings);
    }

    /// <summary>Whether there is a limit in it that is not zero.</summary>
    public static bool IsLimited(WrittenElement tuning)
    {
        foreach (WrittenElement limit in tuning.Children)
        {
            if (limit.Name != "group_name" && TryRead(limit, out ulong value) && value > 0)
                return true;
        }

        return false;
    }

    // One without limits has those of another disk of its group.
    private static void JudgeGroup(
        WrittenElement disk, WrittenElement tuning, WrittenElement group, string name, bool isLimited, DomainItem domain, Findings findings)
    {
        bool isAlone = !isLimited;
        foreach (WrittenElement other in domain.DevicesNamed("disk"))
        {
            if (other == disk || other.Child("iotune") is not { } others || others.Child("group_name")?.Text != name || !IsLimited(others))
                continue;
            isAlone = false;
            if (isLimited && other.Start < disk.Start && !AreEqual(tuning, others))
            {
                findings.Add(group,
                    $"the QEMU driver refuses other limits than those of the first disk in the group {Findings.Quote(name)}; write "
                    + "the same ones");
                return;
            }
        }

        if (isAlone)
        {
            findings.Add(group,
                $"the QEMU driver refuses the group {Findings.Quote(name)} without a limit; write one, or leave <group_name> out");
        }
    }

    private static bool AreEqual(WrittenElement tuning, WrittenElement others) => Includes(tuning, others) && Includes(others, tuning);

    private static bool Includes(WrittenElement tuning, WrittenElement others)
    {
        foreach (WrittenElement limit in tuning.Children)
        {
            if (limit.Name == "group_name")
                continue;
            ulong expected = 0;
            if (!TryRead(limit, out ulong value) || (others.Child(limit.Name) is { } other && !TryRead(other, out expected)))
                return true; // Nobody knows.
            if (value != expected)
                return false;
        }

        return true;
    }

    private static bool TryRead(WrittenElement limit, out ulong value) =>
        NumberSyntax.Decimal64.Read(limit.Text, out value) == NumberFault.None;

    private static bool HasGroup(DomainItem domain, string name)
    {
        foreach (WrittenElement group in domain.Element!.Child("throttlegroups")?.Children ?? [])
        {
            if (group.Child("group_name")?.Text == name)
                return true;
        }

        return false;
    }
}
