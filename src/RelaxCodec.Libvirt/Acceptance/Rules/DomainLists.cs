namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV316: entries of a list that libvirt takes once (<c>virDomainPerfEventDefParseXML</c>, <c>virDomainKeyWrapCipherDefParseXML</c>,
/// <c>virDomainDefTunablesValidate</c>, <c>virDomainDefParseBootAcpiOptions</c>).
/// </summary>
internal static class DomainLists
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        WrittenElement root = domain.Element!;
        Judge(root.Child("perf"), "event", item => item.Token("name"), findings);
        Judge(root.Child("keywrap"), "cipher", item => item.Token("name"), findings);
        Judge(root.Child("blkiotune"), "device", item => item.Child("path")?.Text, findings);
        Judge(root.Child("os")?.Child("acpi"), "table", item => item.Token("type") is { } type and not "raw" ? type : null, findings);
    }

    private static void Judge(WrittenElement? list, string name, Func<WrittenElement, string?> key, Findings findings)
    {
        if (list?.Child(name) is null)
            return;
        var seen = new HashSet<string>();
        foreach (WrittenElement item in list.ChildrenNamed(name))
        {
            if (key(item) is { Length: > 0 } what && !seen.Add(what))
                findings.Add(item, $"libvirt refuses a second <{name}> of {Findings.Quote(what)}; leave one out");
        }
    }
}
