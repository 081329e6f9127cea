namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV090, LV091, LV092: what every domain has (<c>virDomainDefParseXML</c>, <c>virDomainDefPostParseMemory</c>,
/// <c>virDomainDefParseCaps</c>).
/// </summary>
internal static class DomainDefinitions
{
    private const int BytesInKibibyte = 1024;

    private static readonly UInt128 TooManyKibibytes = (UInt128.One << 63) / BytesInKibibyte;

    public static void JudgeName(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("name") is { } name && name.Text.Contains('/', StringComparison.Ordinal))
        {
            findings.Add(name,
                $"libvirt refuses {Findings.Quote(name.Text)}: a domain's name is that of a file, and has no '/'; write another character");
        }
    }

    public static void JudgeMemory(DomainItem domain, Findings findings)
    {
        WrittenElement? memory = domain.Element!.Child("memory");
        if (IsFragment(domain.Element))
            return;
        UInt128? bytes = memory is null ? 0 : memory.Bytes();
        if (bytes == 0 && !HasMemoryOfNodes(domain.Element))
        {
            findings.Add(memory ?? domain.Element,
                "libvirt refuses a domain without memory; write it, such as <memory unit='GiB'>1</memory>");
        }
        else if (bytes is { } size && (size + BytesInKibibyte - 1) / BytesInKibibyte >= TooManyKibibytes)
        {
            findings.Add(memory!,
                $"libvirt refuses {Findings.Quote(memory!.Text)} {memory.Token("unit") ?? "KiB"} of memory: it counts to 8 EiB; write "
                + "less");
        }
    }

    public static void JudgeOs(DomainItem domain, Findings findings)
    {
        WrittenElement? os = domain.Element!.Child("os");
        if (IsFragment(domain.Element))
            return;
        if (string.IsNullOrEmpty(os?.Child("type")?.Text) && string.IsNullOrEmpty(domain.Element.Child("bootloader")?.Text))
        {
            findings.Add(os?.Child("type") ?? os ?? domain.Element,
                "libvirt refuses a domain without the type of its operating system; write <os><type>hvm</type></os> for a virtual machine");
        }
        else if (os?.Child("type")?.Text == "exe" && string.IsNullOrEmpty(os.Child("init")?.Text))
        {
            findings.Add(os, "libvirt refuses a container without a program to start; write <init>/sbin/init</init>");
        }
    }

    // What lacks what the schema demands is no whole domain: that is the schema's to say.
    private static bool IsFragment(WrittenElement domain) => domain.Child("name") is null || domain["type"] is null;

    // With memory of its nodes a domain needs no other.
    private static bool HasMemoryOfNodes(WrittenElement domain) =>
        domain.Child("cpu")?.Child("numa")?.ChildrenNamed("cell").Any(cell => cell["memory"] is { } memory
            && NumberSyntax.Decimal64.Read(memory.Value, out ulong value) == NumberFault.None && value > 0) == true;
}
