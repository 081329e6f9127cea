namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV306, LV307, LV308: how much memory there is, can be, and comes with devices (<c>virDomainDefPostParseMemory</c>,
/// <c>qemuDomainDefValidateMemoryHotplug</c>).
/// </summary>
internal static class GuestMemory
{
    public static void JudgeMaximum(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("maxMemory") is not { } maximum || maximum.Kibibytes() is not { } most)
            return;
        // A driver that may change the guest counts its nodes again.
        UInt128 nodes = Sum(domain.NumaCells, cell => cell.Kibibytes("memory"));
        UInt128 devices = Sum(domain.DevicesNamed("memory"), SizeOf);
        UInt128 written = domain.Element.Child("memory")?.Kibibytes() ?? 0;
        UInt128 least = nodes == 0 ? written : written == 0 ? nodes + devices : UInt128.Min(written, nodes + devices);
        if (most == 0 ? maximum.Decimal("slots") > 0 : most < least)
            findings.Add(maximum, "libvirt refuses a maximum that is less than the memory of the domain; write as much at least");
    }

    public static void JudgeDevices(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> devices = domain.DevicesNamed("memory");
        if (devices.Count == 0)
            return;
        int cells = domain.NumaCells.Count;
        // QEMU's driver makes one for memory that is added.
        if (cells == 0 && domain.IsForQemu && domain.Element!.Child("maxMemory") is not null)
            cells = 1;
        foreach (WrittenElement device in devices)
        {
            if (device.Child("target")?.Child("node") is { } node && node.DecimalText() is { } number && number >= (ulong)cells)
            {
                findings.Add(node, cells == 0
                    ? "libvirt refuses a node of the memory where the guest has no NUMA cells; write them in <cpu>, or leave it out"
                    : $"libvirt refuses {Findings.Quote(node.Text)}: the guest has {cells} NUMA cells, counted from 0; "
                        + "write the number of one");
            }
        }

        if (!domain.HasMemoryOfNodes && domain.Element!.Child("memory") is { } memory && memory.Kibibytes() is { } all && all > 0
            && Sum(devices, SizeOf) >= all)
        {
            findings.Add(memory, "libvirt refuses <memory> of which the memory devices leave nothing: it is the sum of all; write more");
        }
    }

    public static void JudgeQemu(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> devices = domain.DevicesNamed("memory");
        WrittenElement? maximum = domain.Element!.Child("maxMemory");
        if (maximum is not null && devices.Count == 0 && domain.NumaCells.Count == 0 && findings.Machine!.IsCertainlyX86)
        {
            findings.Add(
                maximum, "the QEMU driver refuses room for more memory where the guest has no NUMA cells; write them in <cpu><numa>");
            return;
        }

        ulong slots = maximum?.Decimal("slots") ?? 0;
        ulong needed = 0;
        foreach (WrittenElement device in devices)
        {
            string? model = device.Token("model");
            if (maximum is null && model != "sgx-epc")
            {
                findings.Add(device,
                    "the QEMU driver refuses memory devices without <maxMemory>; write it, such as <maxMemory slots='16' "
                    + "unit='GiB'>8</maxMemory>");
                return;
            }

            if (model is not ("dimm" or "nvdimm"))
                continue;
            if (++needed > slots)
            {
                findings.Add(device,
                    "the QEMU driver refuses more memory modules than there are slots; write more in <maxMemory slots='...'>");
                return;
            }

            if (device.Child("address") is { } address && address.Token("type") == "dimm" && address.Decimal("slot") >= slots)
            {
                findings.Add(address["slot"]!,
                    "the QEMU driver refuses a slot that there is not: they are counted from 0, and <maxMemory> says how many there are");
            }
        }

        foreach (WrittenElement device in devices)
            JudgeNode(device, domain, findings);
    }

    private static void JudgeNode(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Token("model") is "dimm" or "nvdimm" or "virtio-mem" && domain.NumaCells.Count > 0
            && device.Child("target") is { } target && string.IsNullOrEmpty(target.Child("node")?.Text))
        {
            findings.Add(target, "the QEMU driver refuses memory that is of no node where the guest has NUMA cells; write <node>0</node>");
        }
    }

    private static UInt128? SizeOf(WrittenElement device) => device.Child("target")?.Child("size")?.Kibibytes();

    private static UInt128 Sum(IReadOnlyList<WrittenElement> elements, Func<WrittenElement, UInt128?> size)
    {
        UInt128 sum = 0;
        foreach (WrittenElement element in elements)
            sum += size(element) ?? 0;
        return sum;
    }
}
