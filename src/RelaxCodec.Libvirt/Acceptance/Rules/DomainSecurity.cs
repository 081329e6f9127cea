using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV321 to LV324: resources, confidential guests, and what of a domain QEMU does not have (<c>virDomainResourceDefParse</c>,
/// <c>virDomainDefLaunchSecurityValidate</c>, <c>virDomainDefOSValidate</c>, <c>qemuValidateDomainDef</c>).
/// </summary>
internal static class DomainSecurity
{
    public static void JudgeResource(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("resource") is { } resource && resource.Child("partition") is not { Text.Length: > 0 }
            && string.IsNullOrEmpty(resource.Child("fibrechannel")?["appid"]?.Value))
        {
            findings.Add(resource, "libvirt refuses <resource> with nothing in it; write <partition>/machine</partition>, or leave it out");
        }
    }

    public static void JudgeLengths(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("launchSecurity") is not { } security || security.Token("type") != "sev-snp")
            return;
        foreach (WrittenElement data in security.Children)
        {
            int length = data.Name switch { "guestVisibleWorkarounds" => 16, "idBlock" => 96, "idAuth" => 4096, "hostData" => 32, _ => 0 };
            if (length > 0 && data.Text.Length > 0 && LengthOf(data.Text) is { } found && found != length)
            {
                findings.Add(data, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses these {found} bytes: <{data.Name}> has {length}; write so many in base64"));
            }
        }
    }

    public static void JudgeFirmware(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("os") is not { } os || os["firmware"] is null || os.Child("firmware") is not { } firmware)
            return;
        WrittenElement? keys = null;
        bool isInsecure = false;
        foreach (WrittenElement feature in firmware.ChildrenNamed("feature"))
        {
            if (feature.Token("name") == "enrolled-keys")
                keys = feature.Token("enabled") == "yes" ? feature : null;
            else if (feature.Token("name") == "secure-boot")
                isInsecure = feature.Token("enabled") == "no";
        }

        if (keys is not null && isInsecure)
        {
            findings.Add(keys,
                "libvirt refuses firmware that has keys and no secure boot; write enabled='yes' for 'secure-boot', or leave the keys out");
        }
    }

    public static void JudgeQemu(DomainItem domain, Findings findings)
    {
        WrittenElement root = domain.Element!;
        if (root.Child("os") is { } os && os["firmware"] is null && os.Child("firmware")?.Child("feature") is { } feature)
        {
            findings.Add(feature,
                "the QEMU driver refuses features of a firmware that it shall not choose; write <os firmware='efi'>, or leave them out");
        }

        if (root.Child("memtune")?.Child("min_guarantee") is { } guarantee && guarantee.Bytes() > 0)
            findings.Add(guarantee, "the QEMU driver refuses memory that is guaranteed: it cannot; leave it out");
        if (root.Token("type") != "kvm" && root.Child("cputune") is { } tuning
            && (tuning.Child("cachetune") ?? tuning.Child("memorytune")) is { } part && HasParts(part, domain.Processors))
        {
            findings.Add(part,
                $"the QEMU driver refuses <{part.Name}> where the processor is emulated; write <domain type='kvm'>, or leave it out");
        }

        if ((root.Child("bootloader") ?? root.Child("bootloader_args")) is { Text.Length: > 0 } loader)
            findings.Add(loader, $"the QEMU driver refuses <{loader.Name}>: it is for Xen and bhyve; leave it out");
    }

    private static bool HasParts(WrittenElement? tuning, ulong? count) =>
        tuning is { Children.Length: > 0 } && count is { } processors && tuning["vcpus"] is { } written
        && NumberSet.Read(written.Value)?.Shrink(processors) is { IsEmpty: false };

    private static int? LengthOf(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out int length) ? length : null;
    }
}
