namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV325, LV326: what is said of memory and is not read, or taken for something else (<c>virDomainMemorySourceDefParseXML</c>,
/// <c>virDomainMemoryTargetDefParseXML</c>, <c>virDomainDefPostParseMemory</c>).
/// </summary>
internal static class IgnoredMemory
{
    public static void JudgeDevice(WrittenElement device, DomainItem domain, Findings findings)
    {
        // What libvirt prints of a running domain has what it knows of the device besides.
        if (domain.IsRunning || device.Token("model") is not { } model)
            return;
        foreach (WrittenElement part in device.Child("source")?.Children ?? [])
        {
            bool isRead = part.Name switch
            {
                "path" => model is "nvdimm" or "virtio-pmem",
                "alignsize" or "pmem" => model == "nvdimm",
                "pagesize" => model is "dimm" or "virtio-mem",
                "nodemask" => model is "dimm" or "virtio-mem" or "sgx-epc",
                _ => true,
            };
            if (!isRead)
                Drop(part, model, findings);
        }

        foreach (WrittenElement part in device.Child("target")?.Children ?? [])
        {
            bool isRead = part.Name switch
            {
                "label" or "readonly" => model == "nvdimm",
                "block" or "requested" => model == "virtio-mem",
                "address" => model is "virtio-mem" or "virtio-pmem",
                _ => true,
            };
            if (!isRead)
                Drop(part, model, findings);
        }

        if (device.Child("uuid") is { } uuid && model != "nvdimm")
            Drop(uuid, model, findings);
    }

    public static void JudgeCurrent(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("currentMemory") is not { } current || current.Kibibytes() is not { } size
            || domain.Element.Child("memory")?.Kibibytes() is not { } all || all == 0 || domain.NumaCells.Count > 0)
        {
            return;
        }

        if (size == 0 || size > all)
        {
            findings.Add(current, $"libvirt silently takes {Findings.Quote(current.Text)} for all of <memory>, because it is "
                + (size == 0 ? "0" : "more") + "; write what the guest begins with, or leave it out");
        }
    }

    private static void Drop(WrittenElement part, string model, Findings findings) =>
        findings.Add(part, $"libvirt silently drops <{part.Name}> of the memory '{model}', which does not have it; leave it out");
}
