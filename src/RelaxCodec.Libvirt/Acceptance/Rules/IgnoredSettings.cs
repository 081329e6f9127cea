namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV327, LV328: what is said of something that is off (<c>virDomainFeaturesHyperVDefParse</c>, <c>virDomainDefParseBootOptions</c>), or
/// that libvirt decides by itself (<c>virDomainVcpuParse</c>, <c>virCPUDefParseXML</c>, <c>virSecurityLabelDefParseXML</c>).
/// </summary>
internal static class IgnoredSettings
{
    public static void JudgeOff(DomainItem domain, Findings findings)
    {
        WrittenElement? features = domain.Element!.Child("features");
        JudgeAttribute(features?.Child("hyperv")?.Child("spinlocks"), "retries", findings);
        JudgeAttribute(features?.Child("hyperv")?.Child("vendor_id"), "value", findings);
        JudgeAttribute(features?.Child("kvm")?.Child("dirty-ring"), "size", findings);
        if (features?.Child("smm") is { } smm && smm.Token("state") == "off" && smm.Child("tseg") is { } tseg)
            findings.Add(tseg, "libvirt silently drops <tseg> of a feature that is off; write state='on', or leave it out");
        if (domain.Element.Child("os")?.Child("bootmenu") is { } menu && menu.Token("enable") != "yes" && menu["timeout"] is { } timeout)
        {
            findings.Add(timeout,
                "libvirt silently drops the timeout of a boot menu that is not shown; write enable='yes', or leave it out");
        }
    }

    public static void JudgeDecided(DomainItem domain, Findings findings)
    {
        WrittenElement root = domain.Element!;
        if (domain.IsPlacedAutomatically && root.Child("vcpu")?["cpuset"] is { } processors)
        {
            findings.Add(processors,
                "libvirt silently drops the set of processors where they are placed automatically; leave it out, or 'placement'");
        }

        if (!domain.IsRunning && root.Child("cpu") is { } cpu && cpu.Token("mode") is "host-passthrough" or "maximum"
            && cpu.Child("model") is { } model)
        {
            findings.Add(model,
                $"libvirt silently drops <model>, because the mode '{cpu.Token("mode")}' says what the processor is; "
                + "write mode='custom', or leave it out");
        }

        foreach (WrittenElement label in root.ChildrenNamed("seclabel"))
        {
            if (!domain.IsRunning && label.Token("type") is null or "dynamic" && label.Child("label") is { } text)
                findings.Add(text, "libvirt silently drops the label of a dynamic <seclabel>; write <baselabel>, or type='static'");
        }
    }

    private static void JudgeAttribute(WrittenElement? feature, string name, Findings findings)
    {
        if (feature?[name] is { } attribute && feature.Token("state") == "off")
        {
            findings.Add(attribute,
                $"libvirt silently drops '{name}' of <{feature.Name}>, which is off; write state='on', or leave it out");
        }
    }
}
