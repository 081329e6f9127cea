namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV209, LV223: leases without a name, and what libvirt does not read of a disk.</summary>
internal static class DroppedStorage
{
    // virDomainLeaseDefParseXML
    public static void JudgeLease(WrittenElement lease, DomainItem domain, Findings findings)
    {
        foreach (WrittenElement child in lease.Children)
        {
            if (child.Name is "key" or "lockspace" && child.Text.Length == 0)
                findings.Add(child, $"libvirt refuses a lease whose <{child.Name}> is empty; write its name");
        }
    }

    public static void JudgeDisk(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (!domain.IsRunning && disk.Child("mirror") is { } mirror)
            findings.Add(mirror, "libvirt silently drops <mirror>: a copy is started with the block job of a running domain; leave it out");
        if (disk.Child("geometry") is { } geometry && DiskParts.Type(disk) != "vhostuser" && HasNone(geometry))
            findings.Add(geometry, "libvirt silently drops <geometry> unless 'cyls', 'heads' and 'secs' are all more than 0");
        WrittenElement? backing = disk.Child("backingStore");
        for (; backing?["type"] is not null; backing = backing.Child("backingStore"))
        {
            if (backing.Child("source")?["startupPolicy"] is { } policy)
                findings.Add(policy, "libvirt silently drops 'startupPolicy' of a backing image; write it in the <source> of the disk");
        }

        if (backing?.Children is [var first, ..])
        {
            findings.Add(first,
                "libvirt silently drops what is in a <backingStore> without 'type', which says that there is no image below; write "
                + "its type");
        }

        DiskParts.Visit(disk, findings, static (_, source, findings) => JudgeSlices(source, findings));
    }

    private static void JudgeSlices(WrittenElement source, Findings findings)
    {
        if (source.Child("slices") is not { } slices)
            return;
        bool isRead = false;
        foreach (WrittenElement slice in slices.ChildrenNamed("slice"))
        {
            if (slice["type"] is { } type && type.Value != "storage" && type.Token == "storage")
            {
                findings.Add(type,
                    $"libvirt silently drops the slice because of the white space in {Findings.Quote(type.Value)}; write 'storage'");
            }
            else if (isRead)
            {
                findings.Add(slice, "libvirt silently drops a second slice; keep one of them");
            }
            else
            {
                isRead = true;
            }
        }
    }

    private static bool HasNone(WrittenElement geometry) =>
        IsZero(geometry, "cyls") || IsZero(geometry, "heads") || IsZero(geometry, "secs");

    private static bool IsZero(WrittenElement geometry, string name) =>
        DiskParts.TryRead(geometry, name, NumberSyntax.Decimal32, out ulong value) && value == 0;
}
