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
}
