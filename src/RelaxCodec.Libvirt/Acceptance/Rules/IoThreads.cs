using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV214, LV234: the threads that serve disks and controllers (<c>virDomainDiskDefValidate</c>, <c>virDomainControllerDefValidate</c>,
/// <c>qemuDomainValidateIothreadMapping</c>).
/// </summary>
internal static class IoThreads
{
    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("driver") is not { } driver)
            return;
        bool isMapped = driver.Child("iothreads")?.Child("iothread") is not null
            && findings.IsIn(device.Name == "disk" ? LibvirtChanges.DiskThreads : LibvirtChanges.ControllerThreads);
        bool isServed = DiskParts.IsPositive(driver, "iothread");
        if (device.Name == "controller" && (isMapped || isServed) && !Controllers.IsVirtioScsi(device))
        {
            string message =
                "libvirt refuses threads for a controller that is not said to be virtio-scsi; "
                + "write type='scsi' model='virtio-scsi', or leave them out";
            if (isServed)
                findings.Add(driver["iothread"]!, message);
            else
                findings.Add(driver.Child("iothreads")!, message);
        }
        else if (isMapped && isServed)
        {
            findings.Add(driver["iothread"]!, "libvirt refuses 'iothread' beside <iothreads>; keep one of them");
        }
    }

    public static void JudgeDefined(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("driver") is not { } driver || (driver["iothread"] is null && driver.Child("iothreads") is null))
            return;
        bool isDisk = device.Name == "disk";
        bool isServed = DiskParts.TryRead(driver, "iothread", NumberSyntax.Decimal32, out ulong thread) && thread > 0;
        WrittenElement? mapping = driver.Child("iothreads")?.Child("iothread") is null ? null : driver.Child("iothreads");
        if (isDisk && (isServed || mapping is not null) && DiskParts.Bus(device) is var bus && bus is not ("virtio" or "nvme"))
        {
            string message = $"the QEMU driver refuses threads for a disk on the bus '{bus}': only virtio has them; leave them out";
            if (isServed)
                findings.Add(driver["iothread"]!, message);
            else
                findings.Add(mapping!, message);
        }
        else if ((isDisk || Controllers.IsVirtioScsi(device)) && Defined(domain) is { } defined)
        {
            if (isServed && !defined.Contains(thread))
                findings.Add(driver["iothread"]!, NotDefined(thread));
            if (mapping is not null)
                JudgeMapping(driver, mapping, defined, findings);
        }
    }

    private static string NotDefined(ulong thread) => string.Create(CultureInfo.InvariantCulture,
        $"the QEMU driver refuses the thread {thread}, which the domain does not have; ")
        + "write more <iothreads> in the domain, or its id in <iothreadids>";

    private static void JudgeMapping(WrittenElement driver, WrittenElement mapping, HashSet<ulong> defined, Findings findings)
    {
        IReadOnlyList<WrittenElement> threads = mapping.ChildrenNamed("iothread");
        bool isByQueue = threads[0].Child("queue") is not null;
        bool isCounted = DiskParts.TryRead(driver, "queues", NumberSyntax.Decimal32, out ulong queues) && queues > 0;
        if (isByQueue && !isCounted)
        {
            findings.Add(mapping, "the QEMU driver refuses threads for queues without the number of 'queues'; write it in <driver>");
            return;
        }

        var served = new HashSet<ulong>();
        var seen = new HashSet<ulong>();
        foreach (WrittenElement thread in threads)
        {
            if (!DiskParts.TryRead(thread, "id", NumberSyntax.Decimal32, out ulong id))
                return;
            if (!seen.Add(id))
                findings.Add(thread, "id", "the QEMU driver refuses a thread twice; put all queues of it into one <iothread>");
            else if (!defined.Contains(id))
                findings.Add(thread, "id", NotDefined(id));
            if (isByQueue != (thread.Child("queue") is not null))
            {
                findings.Add(thread,
                    "the QEMU driver refuses queues of some threads and not of others; write <queue> in all of them, or in none");
                return;
            }

            foreach (WrittenElement queue in thread.ChildrenNamed("queue"))
            {
                if (!DiskParts.TryRead(queue, "id", NumberSyntax.Decimal32, out ulong number))
                    return;
                string? fault = number >= queues ? string.Create(CultureInfo.InvariantCulture, $"they count from 0 to {queues - 1}")
                    : !served.Add(number) ? "another <queue> has it; keep one of them"
                    : null;
                if (fault is not null)
                {
                    findings.Add(queue, "id",
                        string.Create(CultureInfo.InvariantCulture, $"the QEMU driver refuses the queue {number}: {fault}"));
                }
            }
        }

        if (isByQueue && (ulong)served.Count < queues && !HasOther(threads, queues))
            findings.Add(mapping, "the QEMU driver refuses queues that no thread serves; write a <queue> for each from 0");
    }

    private static bool HasOther(IReadOnlyList<WrittenElement> threads, ulong queues)
    {
        foreach (WrittenElement thread in threads)
        {
            foreach (WrittenElement queue in thread.ChildrenNamed("queue"))
            {
                if (DiskParts.TryRead(queue, "id", NumberSyntax.Decimal32, out ulong number) && number >= queues)
                    return true;
            }
        }

        return false;
    }

    // virDomainDefIOThreadsParse, virDomainIOThreadIDArrayInit: what has no id gets the smallest that is free.
    private static HashSet<ulong>? Defined(DomainItem domain)
    {
        var ids = new HashSet<ulong>();
        foreach (WrittenElement thread in domain.Element!.Child("iothreadids")?.ChildrenNamed("iothread") ?? [])
        {
            if (!DiskParts.TryRead(thread, "id", NumberSyntax.Decimal32, out ulong id))
                return null;
            ids.Add(id);
        }

        ulong count = 0;
        if (domain.Element.Child("iothreads") is { } written && NumberSyntax.Decimal32.Read(written.Text, out count) != NumberFault.None)
            return null;
        if (count > ushort.MaxValue)
            return null;
        for (ulong id = 1; (ulong)ids.Count < count; id++)
            ids.Add(id);
        return ids;
    }
}
