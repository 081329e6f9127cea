namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV221, LV222: the firmware and what it keeps (<c>virDomainDefOSValidate</c>, <c>virDomainLoaderDefParseXML</c>).
/// </summary>
internal static class Loaders
{
    public static void JudgePath(DomainItem domain, Findings findings)
    {
        if (!domain.IsHvm || domain.Element!.Child("os") is not { } os || !string.IsNullOrEmpty(os["firmware"]?.Value)
            || domain.Element.Token("type") == "vmware")
        {
            return;
        }

        WrittenElement? loader = os.Child("loader");
        if ((loader ?? os.Child("nvram")) is { } written && string.IsNullOrEmpty(loader?.Text))
        {
            findings.Add(written, $"libvirt refuses <{written.Name}> without the path of a firmware; write it as <loader>/path</loader>, "
                + "or <os firmware='efi'> to have it chosen");
        }
    }

    public static void JudgeVariables(DomainItem domain, Findings findings)
    {
        if (!domain.IsHvm || domain.Element!.Child("os") is not { } os)
            return;
        WrittenElement? loader = os.Child("loader");
        WrittenElement? nvram = os.Child("nvram");
        string? firmware = os.Token("firmware");
        if (nvram?["type"] is { } type && nvram.Child("source") is null)
            findings.Add(type, "libvirt refuses <nvram> with a type and without a <source>; write it, or leave the type out");
        if (string.IsNullOrEmpty(firmware) && string.IsNullOrEmpty(loader?.Text))
            return; // LV221
        if (firmware == "bios" && nvram is not null)
        {
            findings.Add(nvram, "libvirt refuses <nvram> with firmware='bios', which keeps nothing; write 'efi', or leave it out");
        }
        else if (firmware is not null && IsFeature(os, "enrolled-keys", "yes") && IsFeature(os, "secure-boot", "no"))
        {
            findings.Add(os.Child("firmware")!,
                "libvirt refuses enrolled keys of a firmware without secure boot; write enabled='yes' for both, or leave one out");
        }
        else if (loader?["stateless"] is { } stateless)
        {
            JudgeStateless(stateless, firmware, nvram, findings);
        }
    }

    private static void JudgeStateless(WrittenAttribute stateless, string? firmware, WrittenElement? nvram, Findings findings)
    {
        if (stateless.Token == "yes" && nvram is not null)
            findings.Add(nvram, "libvirt refuses <nvram> with stateless='yes', which says that nothing is kept; keep one of them");
        else if (stateless.Token == "no" && firmware is null && stateless.Owner.Token("type") != "pflash")
            findings.Add(stateless, "libvirt refuses stateless='no' unless the loader is flash memory; write type='pflash' beside it");
        else if (stateless.Token == "no" && firmware is not (null or "efi"))
            findings.Add(stateless, $"libvirt refuses stateless='no' with firmware='{firmware}', which keeps nothing; leave it out");
    }

    private static bool IsFeature(WrittenElement os, string name, string enabled)
    {
        foreach (WrittenElement feature in os.Child("firmware")?.ChildrenNamed("feature") ?? [])
        {
            if (feature.Token("name") == name)
                return feature.Token("enabled") == enabled;
        }

        return false;
    }
}
