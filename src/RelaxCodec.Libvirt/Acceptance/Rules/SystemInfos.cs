namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV319, LV320: what the firmware tells the guest (<c>virSysinfoParseBIOSDef</c>, <c>virSysinfoParseSystemDef</c>,
/// <c>virSysinfoParseFWCfgDef</c>, <c>qemuValidateDomainDefSysinfo</c>).
/// </summary>
internal static class SystemInfos
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        foreach (WrittenElement info in domain.Element!.ChildrenNamed("sysinfo"))
        {
            if (info.Token("type") == "fwcfg")
            {
                JudgeFiles(info, findings);
                continue;
            }

            if (Entry(info.Child("bios"), "date") is { Text.Length: > 0 } date && !IsDate(date.Text))
                findings.Add(date, $"libvirt refuses the date {Findings.Quote(date.Text)}: it is month, day and year, such as 12/31/2025");
            if (Entry(info.Child("system"), "uuid") is { Text.Length: > 0 } uuid && domain.Element.Child("uuid") is { Text.Length: > 0 } own
                && Digits(own.Text) != Digits(uuid.Text))
            {
                findings.Add(uuid, "libvirt refuses another UUID than that of the domain; write the same, or leave it out");
            }
        }
    }

    public static void JudgeQemu(DomainItem domain, Findings findings)
    {
        foreach (WrittenElement info in domain.Element!.ChildrenNamed("sysinfo"))
        {
            if (info.Token("type") != "fwcfg")
                continue;
            foreach (WrittenElement entry in info.ChildrenNamed("entry"))
            {
                if (entry["name"] is not { } name)
                    continue;
                if (!name.Value.StartsWith("opt/", StringComparison.Ordinal) || name.Value.StartsWith("opt/ovmf/", StringComparison.Ordinal)
                    || name.Value.StartsWith("opt/org.qemu/", StringComparison.Ordinal))
                {
                    findings.Add(name,
                        $"the QEMU driver refuses the name {Findings.Quote(name.Value)}: yours begin with 'opt/', and not with "
                        + "'opt/ovmf/' or 'opt/org.qemu/'; write 'opt/com.example/...'");
                }
            }
        }
    }

    private static void JudgeFiles(WrittenElement info, Findings findings)
    {
        foreach (WrittenElement entry in info.ChildrenNamed("entry"))
        {
            if (entry.Text.Length == 0 && entry["file"] is null)
                findings.Add(entry, "libvirt refuses an entry of the firmware without content; write it, or the 'file' that has it");
        }
    }

    private static WrittenElement? Entry(WrittenElement? table, string name)
    {
        foreach (WrittenElement entry in table?.Children ?? [])
        {
            if (entry.Name == "entry" && entry["name"]?.Value == name)
                return entry;
        }

        return null;
    }

    private static bool IsDate(string text)
    {
        string[] parts = text.Split('/');
        return parts.Length == 3
            && NumberSyntax.DecimalSigned32.Read(parts[0], out ulong month) == NumberFault.None && month is >= 1 and <= 12
            && NumberSyntax.DecimalSigned32.Read(parts[1], out ulong day) == NumberFault.None && day is >= 1 and <= 31
            && NumberSyntax.DecimalSigned32.Read(parts[2], out ulong year) == NumberFault.None && year is < 100 or >= 1900;
    }

    private static string Digits(string uuid) =>
        uuid.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
