using System.Globalization;
using System.Numerics;
using System.Text;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV301, LV302: features of the hypervisor (<c>virDomainFeaturesHyperVDefParse</c>, <c>virDomainFeaturesKVMDefParse</c>,
/// <c>qemuValidateDomainDefFeatures</c>).
/// </summary>
internal static class GuestFeatures
{
    private const ulong FewestRetries = 4095;
    private const ulong SmallestRing = 1024;
    private const ulong LargestRing = 65536;
    private const int LongestVendor = 12;
    private const uint KibibytesInMebibyte = 1024;

    public static void Judge(DomainItem domain, Findings findings)
    {
        WrittenElement? features = domain.Element!.Child("features");
        if (features?.Child("hyperv") is { } hyperv && hyperv.Token("mode") != "passthrough")
            JudgeHyperV(hyperv, findings);
        foreach (WrittenElement feature in features?.Child("kvm")?.Children ?? [])
        {
            JudgeState(feature, findings);
            if (feature.Name == "dirty-ring" && feature.Token("state") == "on" && (feature["size"] is null || !IsRing(feature.Any("size"))))
            {
                findings.Add(feature, "size",
                    $"libvirt refuses <dirty-ring> without a size that is a power of two from {SmallestRing} to {LargestRing}; write "
                    + "size='4096'");
            }
        }
    }

    public static void JudgeQemu(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("features") is not { } features)
            return;
        foreach (WrittenElement feature in features.Children)
        {
            if (findings.Machine!.IsCertainlyX86 && MachineOf(feature) is { } machine)
                findings.Add(feature, $"the QEMU driver refuses <{feature.Name}> on a PC: {machine} have it; leave it out");
            else if (feature.Name == "gic" && HasOtherMachine(findings.Machine!, domain))
            {
                findings.Add(feature,
                    "the QEMU driver refuses <gic> on this machine: the machines 'virt' of ARM have it; leave it out");
            }
            else if (feature.Name == "tcg" && domain.Element.Token("type") != "qemu" && feature.Child("tb-cache")?.DecimalText() > 0)
            {
                findings.Add(feature,
                    "the QEMU driver refuses <tcg> where the processor is not emulated; write <domain type='qemu'>, or leave it out");
            }
            else if (feature.Name == "vmport" && feature.Token("state") != "off" && features.Child("ps2")?.Token("state") == "off")
                findings.Add(feature, "the QEMU driver refuses <vmport> without PS/2; leave one of them out");
            else if (feature.Name == "smm" && feature.Token("state") != "off" && feature.Child("tseg") is { } tseg)
                JudgeTseg(tseg, findings);
        }
    }

    private static bool HasOtherMachine(GuestMachine machine, DomainItem domain) =>
        domain.Element!.Child("os")?.Child("type")?["arch"] is not null && !(machine.IsArm && machine.IsVirt);

    private static void JudgeHyperV(WrittenElement hyperv, Findings findings)
    {
        foreach (WrittenElement feature in hyperv.Children)
        {
            JudgeState(feature, findings);
            if (feature.Token("state") != "on")
                continue;
            if (feature.Name == "spinlocks" && (feature["retries"] is null || feature.Any("retries") < FewestRetries))
            {
                findings.Add(feature, "retries", string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses <spinlocks> without at least {FewestRetries} retries; write retries='8191'"));
            }
            else if (feature.Name == "vendor_id"
                && (feature["value"] is not { } value || Encoding.UTF8.GetByteCount(value.Value) > LongestVendor
                    || value.Value.Contains(',', StringComparison.Ordinal)))
            {
                findings.Add(feature, "value",
                    $"libvirt refuses <vendor_id> without a value of at most {LongestVendor} bytes, and no comma; write such a one");
            }

            if (feature.Name is "tlbflush" or "stimer")
            {
                foreach (WrittenElement part in feature.Children)
                    JudgeState(part, findings);
            }
        }
    }

    // What is no number is others' to say.
    private static bool IsRing(ulong? size) => size is null or >= SmallestRing and <= LargestRing && BitOperations.IsPow2(size ?? 1);

    private static void JudgeState(WrittenElement feature, Findings findings)
    {
        if (feature["state"] is null)
            findings.Add(feature, $"libvirt refuses <{feature.Name}> that is neither on nor off; write state='on'");
    }

    private static void JudgeTseg(WrittenElement tseg, Findings findings)
    {
        if (tseg.Bytes("MiB") is { } bytes && bytes % (KibibytesInMebibyte * KibibytesInMebibyte) != 0)
            findings.Add(tseg, "the QEMU driver refuses this size: it takes whole MiB; write such a size, as <tseg unit='MiB'>48</tseg>");
        else if (findings.Machine!.IsCertainlyX86 && !findings.Machine.IsQ35)
            findings.Add(tseg, "the QEMU driver refuses <tseg> on this machine; write machine='q35', or leave it out");
    }

    private static string? MachineOf(WrittenElement feature) => feature.Name switch
    {
        "hpt" or "htm" or "nested-hv" or "ccf-assist" or "cfpc" or "sbbc" or "ibs" => "the machines 'pseries' of PowerPC",
        "gic" or "ras" => "the machines 'virt' of ARM",
        "aia" => "the machines 'virt' of RISC-V",
        _ => null,
    };
}
