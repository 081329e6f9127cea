namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV332: ACPI and the firmware that gives it (<c>qemuValidateDomainDefFeatures</c>).</summary>
internal static class GuestFirmware
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("os") is not { } os)
            return;
        WrittenElement? acpi = domain.Element.Child("features")?.Child("acpi");
        WrittenElement? flash = os.Child("loader") is { } loader && loader.Token("type") == "pflash" ? loader : null;
        bool isEfi = flash is not null || os.Token("firmware") == "efi";
        if (isEfi && acpi is null && findings.Machine!.IsQ35)
        {
            findings.Add(flash ?? os, "the QEMU driver refuses UEFI without ACPI on a PC; write <features><acpi/></features>");
        }
        else if (acpi is not null && !isEfi && os.Child("loader") is null
            && os.Child("type")?.Token("arch") == "aarch64" && findings.Machine!.IsVirt)
        {
            findings.Add(acpi, "the QEMU driver refuses ACPI without UEFI on ARM; write <os firmware='efi'>, or leave it out");
        }
    }
}
