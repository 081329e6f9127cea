namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV309, LV310, LV311: memory devices (<c>virDomainMemoryDefValidate</c>, <c>virDomainMemoryTargetDefParseXML</c>,
/// <c>virDomainMemoryDefCheckConflict</c>).
/// </summary>
internal static class MemoryDevices
{
    private const ulong SmallestLabel = 128;
    private const ulong SmallestBlock = 2048;
    private const ulong Page = 4096;
    private const uint BytesInKibibyte = 1024;

    public static void JudgeBlocks(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Token("model") != "virtio-mem" || device.Child("target") is not { } target)
            return;
        WrittenElement? block = target.Child("block");
        WrittenElement? requested = target.Child("requested");
        UInt128? blockSize = block is null ? 0 : block.Kibibytes();
        UInt128? requestedSize = requested is null ? 0 : requested.Kibibytes();
        if (blockSize is not { } size || requestedSize is not { } request)
            return;
        if (size < SmallestBlock || !UInt128.IsPow2(size))
        {
            findings.Add(block ?? target,
                "libvirt refuses virtio-mem without a block that is a power of two, and 2 MiB at least; write <block unit='MiB'>2</block>");
        }
        else if (target.Child("size")?.Kibibytes() is { } all && request > all)
            findings.Add(requested!, "libvirt refuses to request more than the size of the device; write as much at most");
        else if (request % size != 0)
            findings.Add(requested!, "libvirt refuses to request a part of a block; write a multiple of <block>");
        else if (BaseOf(target) is { } address && address % (size * BytesInKibibyte) != 0)
        {
            findings.Add(target.Child("address")!, "base",
                "libvirt refuses an address in the middle of a block; write a multiple of <block>");
        }
    }

    public static void JudgePersistent(WrittenElement device, DomainItem domain, Findings findings)
    {
        string? model = device.Token("model");
        if (model is not ("nvdimm" or "virtio-pmem"))
            return;
        if (device.Child("source")?.Child("path") is not { Text.Length: > 0 })
        {
            findings.Add(device,
                $"libvirt refuses the memory '{model}' without the path of its file; write <source><path>/...</path></source>");
        }

        if (device["discard"] is { Token: "yes" } discard)
            findings.Add(discard, $"libvirt refuses to discard the memory '{model}', which persists; leave it out");
        WrittenElement? target = device.Child("target");
        if (model == "nvdimm")
        {
            JudgeLabel(target, findings);
            if (device.Child("uuid") is { } uuid && findings.Machine!.IsCertainlyX86)
                findings.Add(uuid, "libvirt refuses a UUID of this memory: PowerPC has it; leave it out");
            return;
        }

        if (device["access"] is { Token: "private" } access)
            findings.Add(access, "libvirt refuses virtio-pmem whose memory is not shared; write access='shared'");
        if (target?.Child("node") is { Text.Length: > 0 } node)
            findings.Add(node, "libvirt refuses a node of virtio-pmem, which is of none; leave it out");
        if (target is not null && BaseOf(target) is { } address && address % Page != 0)
        {
            findings.Add(target.Child("address")!, "base",
                "libvirt refuses an address in the middle of a page; write a multiple of 0x1000");
        }
    }

    public static void JudgePlaces(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> devices = domain.DevicesNamed("memory");
        bool isChecked = findings.IsIn(LibvirtChanges.MemoryPlaces);
        var slots = new HashSet<ulong>();
        var spans = new List<(WrittenElement Device, bool IsModule, UInt128 Start, UInt128 End)>();
        foreach (WrittenElement device in devices)
        {
            string? model = device.Token("model");
            WrittenElement? address = device.Child("address");
            bool isModule = model is "dimm" or "nvdimm";
            if (model == "sgx-epc" && address?.Token("type") is not null)
                findings.Add(address, "libvirt refuses an address of SGX memory, which the machine places; leave it out");
            if (!isChecked)
                continue;
            if (address?.Token("type") == "dimm" && isModule && address.Decimal("slot") is { } slot && !slots.Add(slot))
            {
                findings.Add(address["slot"]!, "libvirt refuses two memory devices in one slot; write another");
                continue;
            }

            // Of an NVDIMM with a label libvirt rounds the size.
            if (model == "nvdimm" && device.Child("target")?.Child("label") is not null)
                continue;
            UInt128? start = isModule ? (address?.Token("type") == "dimm" ? Hex(address, "base") : null) : BaseOf(device.Child("target"));
            if (start is not { } first || first == 0 || device.Child("target")?.Child("size")?.Kibibytes() is not { } size)
                continue;
            UInt128 end = first + (MappedSize(device, size) * BytesInKibibyte);
            if (spans.Exists(span => first < span.End && span.Start < end
                && (isModule || span.IsModule || !HaveOneAddress(span.Device, device))))
            {
                findings.Add(isModule ? address! : device.Child("target")!.Child("address")!, "base",
                    "libvirt refuses memory where another memory device is; write another address");
            }

            spans.Add((device, isModule, first, end));
        }
    }

    private static void JudgeLabel(WrittenElement? target, Findings findings)
    {
        if (target?.Child("label")?.Child("size") is not { } label || label.Kibibytes() is not { } size || size == 0)
            return;
        if (size < SmallestLabel)
            findings.Add(label, $"libvirt refuses a label of less than {SmallestLabel} KiB; write as much at least");
        else if (target.Child("size")?.Kibibytes() <= size)
            findings.Add(label, "libvirt refuses a label that leaves nothing of the memory; write less, or more in <size>");
    }

    // The label of an nvdimm is not mapped (virDomainMemoryGetMappedSize).
    private static UInt128 MappedSize(WrittenElement device, UInt128 size)
    {
        if (device.Token("model") != "nvdimm")
            return size;
        if (device.Child("target")?.Child("label")?.Child("size")?.Kibibytes() is { } label && label < size)
            size -= label;
        UInt128? alignment = device.Child("source")?.Child("alignsize")?.Kibibytes();
        return alignment > 0 ? size / alignment.Value * alignment.Value : size;
    }

    // Such a device is taken for the same one that changes.
    private static bool HaveOneAddress(WrittenElement one, WrittenElement other)
    {
        WrittenElement? first = one.Child("address");
        WrittenElement? second = other.Child("address");
        return first is null || second is null || first.Attributes.Select(attribute => (attribute.Name, attribute.Value))
            .SequenceEqual(second.Attributes.Select(attribute => (attribute.Name, attribute.Value)));
    }

    private static UInt128? BaseOf(WrittenElement? target) => target?.Child("address") is { } address ? Hex(address, "base") : null;

    private static UInt128? Hex(WrittenElement element, string attribute) =>
        element[attribute] is { } written && NumberSyntax.Hex64.Read(written.Value, out ulong value) == NumberFault.None ? value : null;
}
