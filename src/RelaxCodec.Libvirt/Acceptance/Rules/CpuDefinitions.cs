using System.Text;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV297 to LV300: the processor's model and its features (<c>virCPUDefParseXML</c>, <c>virDomainDefPostParseCPU</c>,
/// <c>qemuValidateDomainDefCpu</c>).
/// </summary>
internal static class CpuDefinitions
{
    private const int LengthOfVendor = 12;

    public static void JudgeModel(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("cpu") is not { } cpu || cpu.Child("model") is { Text.Length: > 0 })
            return;
        if (cpu.Child("vendor") is { Text.Length: > 0 } vendor)
            findings.Add(vendor, "libvirt refuses a vendor of a processor without <model>; write the model, or leave it out");
        if (cpu.Token("mode") is not (null or "custom"))
            return;
        if (cpu.Child("feature") is { } feature)
        {
            findings.Add(feature,
                "libvirt refuses features of a processor without <model>; write the model, or a 'mode' such as mode='host-model'");
        }
        else if (cpu["check"] is { } check)
        {
            findings.Add(check, "libvirt refuses to check a processor without <model>; write the model, or leave it out");
        }
    }

    public static void JudgeFeatures(DomainItem domain, Findings findings)
    {
        HashSet<string>? seen = null;
        foreach (WrittenElement feature in domain.Element!.Child("cpu")?.ChildrenNamed("feature") ?? [])
        {
            if (feature["name"] is { } name && !(seen ??= []).Add(name.Value))
                findings.Add(name, $"libvirt refuses the feature {Findings.Quote(name.Value)} twice; leave one out");
        }
    }

    public static void JudgeMode(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("cpu") is not { } cpu)
            return;
        bool isOfHost = cpu.Token("mode") is "host-passthrough" or "maximum";
        if (!isOfHost && cpu["migratable"] is { } migratable)
            findings.Add(migratable, "libvirt refuses 'migratable' unless the mode is 'host-passthrough' or 'maximum'; leave it out");
        if (findings.IsIn(LibvirtChanges.AddressLimits) && cpu.Child("maxphysaddr") is { } size && size.Token("mode") == "emulate"
            && size["limit"] is { } limit)
        {
            findings.Add(limit, "libvirt refuses a limit of what is emulated: it is for mode='passthrough'; leave it out");
        }

        if (!isOfHost && cpu.Child("model")?["vendor_id"] is { } vendor
            && (Encoding.UTF8.GetByteCount(vendor.Value) != LengthOfVendor || vendor.Value.Contains(',', StringComparison.Ordinal)))
        {
            findings.Add(vendor,
                $"libvirt refuses the vendor {Findings.Quote(vendor.Value)}: it has {LengthOfVendor} bytes, and no comma; write such a "
                + "one");
        }
    }

    public static void JudgeQemu(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("cpu") is not { } cpu)
            return;
        if (cpu.Child("maxphysaddr") is { } size && size.Token("mode") == "passthrough" && size["bits"] is { } bits)
            findings.Add(bits, "the QEMU driver refuses a number of bits that come from the host; write mode='emulate', or leave it out");
        if (findings.IsIn(null, LibvirtChanges.AddressesOfQemu) && cpu.Child("maxphysaddr") is { } emulated
            && emulated.Token("mode") == "emulate" && emulated["bits"] is null)
            findings.Add(emulated, "the QEMU driver refuses addresses that are emulated without a number of bits; write bits='42'");
        if (domain.Element.Token("type") == "qemu" && cpu["mode"] is { Token: "host-passthrough" } ofHost)
        {
            findings.Add(
                ofHost,
                "the QEMU driver refuses the host's processor where it is emulated; write <domain type='kvm'>, or mode='maximum'");
        }

        JudgeVectorLengths(cpu, findings);
        if (cpu.Child("cache") is not { } cache || cache.Token("mode") is not { } mode)
            return;
        if (mode == "emulate")
        {
            if (cache.Token("level") != "3")
                findings.Add(cache, "level", "the QEMU driver emulates a cache of level 3 only, and refuses another; write level='3'");
        }
        else if (cache["level"] is { } level)
        {
            findings.Add(level, $"the QEMU driver refuses a level of caches where the mode is '{mode}', which is for all; leave it out");
        }
        else if (mode == "passthrough" && cpu.Token("mode") is not ("host-passthrough" or "maximum"))
        {
            findings.Add(cache["mode"]!,
                "the QEMU driver refuses the host's caches for another processor than the host's; write <cpu mode='host-passthrough'>, "
                + "or no <cache>");
        }
    }

    // Of ARM's vector extension (virQEMUCapsCPUFilterFeatures, qemuValidateDomainDefCpu).
    private static void JudgeVectorLengths(WrittenElement cpu, Findings findings)
    {
        WrittenElement? sve = null;
        foreach (WrittenElement feature in cpu.ChildrenNamed("feature"))
        {
            if (feature.Token("name") == "sve")
                sve = feature;
        }

        if (sve?.Token("policy") is not ("disable" or "forbid"))
            return;
        foreach (WrittenElement feature in cpu.ChildrenNamed("feature"))
        {
            if (feature["name"] is { Token: ['s', 'v', 'e', >= '0' and <= '9', ..] } length
                && feature.Token("policy") is null or "require" or "force")
            {
                findings.Add(
                    length,
                    $"the QEMU driver refuses the vector length '{length.Token}' where 'sve' is disabled; keep one of them");
            }
        }
    }
}
