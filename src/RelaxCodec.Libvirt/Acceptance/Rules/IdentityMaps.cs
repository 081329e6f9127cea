namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV317, LV318: whom the guest's users are on the host (<c>virDomainDefIdMapValidate</c>), and how it is labelled there
/// (<c>virSecurityLabelDefsParseXML</c>).
/// </summary>
internal static class IdentityMaps
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("idmap") is not { } map)
            return;
        WrittenElement? users = map.Child("uid");
        WrittenElement? groups = map.Child("gid");
        if ((users is null) != (groups is null))
        {
            findings.Add(map, users is null
                ? "libvirt refuses a map of groups alone; write <uid> too"
                : "libvirt refuses a map of users alone; write <gid> too");
            return;
        }

        JudgeRoot(map, users, findings);
        JudgeRoot(map, groups, findings);
    }

    public static void JudgeLabels(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> labels = domain.Element!.ChildrenNamed("seclabel");
        HashSet<string>? models = null;
        foreach (WrittenElement label in labels)
        {
            string? model = label["model"]?.Value;
            string type = label.Token("type") ?? "dynamic";
            if (model is null && labels.Count > 1)
            {
                findings.Add(label,
                    "libvirt refuses several <seclabel> if one says no model; write the model of each, such as model='selinux'");
            }
            else if (!(models ??= []).Add(model ?? ""))
                findings.Add(label, "model", $"libvirt refuses two <seclabel> of the model {Findings.Quote(model ?? "")}; leave one out");
            if (type == "static" && model != "none" && label.Child("label") is not { Text.Length: > 0 })
                findings.Add(label, "libvirt refuses a static <seclabel> without <label>; write it, or type='dynamic'");
            else if (label["relabel"] is { } relabel && (type, relabel.Token) is ("dynamic", "no") or ("none", "yes"))
                findings.Add(relabel, $"libvirt refuses relabel='{relabel.Token}' where the type is '{type}'; leave it out");
        }
    }

    private static void JudgeRoot(WrittenElement map, WrittenElement? first, Findings findings)
    {
        if (first is null)
            return;
        foreach (WrittenElement entry in map.ChildrenNamed(first.Name))
        {
            if (entry.Decimal("start") is null or 0)
                return;
        }

        findings.Add(first["start"]!,
            $"libvirt refuses a map without the container's root, which is 0; write <{first.Name} start='0' .../> too");
    }
}
