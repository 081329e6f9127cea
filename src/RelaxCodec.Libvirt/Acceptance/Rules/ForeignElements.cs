using System.Collections.Frozen;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV016: elements of other vocabularies. A driver reads those of its own right in the root (<c>virXMLNamespace</c>), applications keep
/// theirs in <c>&lt;metadata&gt;</c>; libvirt passes over all others without a word.
/// </summary>
internal static class ForeignElements
{
    private const string Qemu = "http://libvirt.org/schemas/domain/qemu/1.0";

    /// <summary>What is read, by namespace: for which roots, and the names that lead to each element.</summary>
    private static readonly FrozenDictionary<string, (string[] Owners, string[] Names)> Known = new Dictionary<string, (string[], string[])>
    {
        [Qemu] = (["qemu", "kqemu", "kvm", "hvf"],
        [
            "commandline", "commandline/arg", "commandline/env", "capabilities", "capabilities/add", "capabilities/del", "deprecation",
            "override", "override/device", "override/device/frontend", "override/device/frontend/property",
        ]),
        ["http://libvirt.org/schemas/domain/lxc/1.0"] = (["lxc"],
            ["namespace", "namespace/sharenet", "namespace/shareipc", "namespace/shareuts"]),
        ["http://libvirt.org/schemas/domain/xen/1.0"] = (["xen"], ["commandline", "commandline/arg"]),
        ["http://libvirt.org/schemas/domain/bhyve/1.0"] = (["bhyve"], ["commandline", "commandline/arg", "commandline/env"]),
        ["http://libvirt.org/schemas/domain/vmware/1.0"] = (["vmware"], ["datacenterpath", "moref"]),
        ["http://libvirt.org/schemas/domain/test/1.0"] = (["test"],
            ["runstate", "hasmanagedsave", "domsnapshot", "domcheckpoint"]),
        ["http://libvirt.org/schemas/network/dnsmasq/1.0"] = (["network"], ["options", "options/option"]),
    }.ToFrozenDictionary();

    public static void Judge(DeviceItems document, Findings findings)
    {
        string owner = document.Root.Name == "domain" ? document.Root.Token("type") ?? "" : document.Root.Name;
        foreach (WrittenElement foreign in document.Root.AllChildren.Where(child => child.IsForeign))
            JudgeVocabulary(foreign, owner, "", findings);
        foreach (WrittenElement child in document.Root.Children.Where(child => child.Name != "metadata"))
            JudgeWithin(child, findings);
    }

    // Right in the root, and below what is read there.
    private static void JudgeVocabulary(WrittenElement element, string owner, string names, Findings findings)
    {
        names += LocalName(element);
        if (!Known.TryGetValue(element.NamespaceUri, out (string[] Owners, string[] Names) vocabulary))
        {
            string meant = Known.FirstOrDefault(known => known.Value.Owners.Contains(owner) && known.Value.Names.Contains(names)).Key;
            findings.Add(element, $"libvirt passes over <{element.Name}>: it knows no namespace {Findings.Quote(element.NamespaceUri)}; "
                + (meant is null ? "write it in <metadata>, or leave it out" : $"write '{meant}'"));
        }
        else if (!vocabulary.Owners.Contains(owner))
        {
            findings.Add(element,
                $"libvirt passes over <{element.Name}> here: only {string.Join(", ", vocabulary.Owners)} read it; leave it out");
        }
        else if (!vocabulary.Names.Contains(names))
        {
            string[] meant = [.. vocabulary.Names.Where(name => name.Count(c => c == '/') == names.Count(c => c == '/'))];
            findings.Add(element,
                $"libvirt passes over <{element.Name}>: it reads "
                + $"{string.Join(", ", meant.Select(name => name[(name.LastIndexOf('/') + 1)..]))} here");
        }
        else
        {
            foreach (WrittenElement child in element.AllChildren.Where(child => child.IsForeign))
                JudgeVocabulary(child, owner, $"{names}/", findings);
        }
    }

    private static void JudgeWithin(WrittenElement element, Findings findings)
    {
        if (!element.HasForeignWithin)
            return;
        foreach (WrittenElement foreign in element.AllChildren.Where(child => child.IsForeign))
        {
            findings.Add(
                foreign, $"libvirt passes over <{foreign.Name}> in <{element.Name}>: what others add it reads right in the root only; "
                    + (Known.ContainsKey(foreign.NamespaceUri) ? "move it there" : "write it in <metadata>, or leave it out"));
        }

        foreach (WrittenElement child in element.Children)
            JudgeWithin(child, findings);
    }

    private static string LocalName(WrittenElement element) => element.Name[(element.Name.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
