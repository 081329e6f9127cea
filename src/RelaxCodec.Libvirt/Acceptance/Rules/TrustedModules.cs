namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV276, LV277: the version of a TPM, and how many QEMU has (<c>virDomainTPMDevValidate</c>, <c>qemuValidateDomainDefTPMs</c>,
/// <c>qemuValidateDomainDeviceDefTPM</c>).
/// </summary>
internal static class TrustedModules
{
    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        // One that is not written is the driver's to choose.
        if (device.Child("backend") is not { } backend || backend.Token("type") != "emulator" || backend.Token("version") != "1.2")
            return;
        if (backend.Child("active_pcr_banks") is { Children.Length: > 0 } banks)
            findings.Add(banks, "libvirt refuses <active_pcr_banks> for TPM 1.2; write version='2.0', or leave them out");
        if (backend.Child("profile")?["source"] is { } profile)
            findings.Add(profile, "libvirt refuses <profile> for TPM 1.2; write version='2.0', or leave it out");
    }

    public static void JudgeQemu(WrittenElement device, DomainItem domain, Findings findings)
    {
        string? model = device.Token("model");
        bool isProxy = model == "spapr-tpm-proxy";
        foreach (WrittenElement other in domain.DevicesNamed("tpm"))
        {
            if (other == device)
                break;
            if (other.Token("model") == "spapr-tpm-proxy" == isProxy)
            {
                findings.Add(device, "the QEMU driver refuses a second TPM; leave it out");
                return;
            }
        }

        bool isX86 = domain.Element!.Child("os")?.Child("type")?.Token("arch") is "x86_64" or "i686";
        if (isX86 && (isProxy || model == "tpm-spapr"))
        {
            findings.Add(
                device, "model", $"the QEMU driver refuses the TPM model '{model}' of PowerPC on a PC; write 'tpm-crb' or 'tpm-tis'");
        }
        else if (findings.Machine!.IsArm && device.Child("backend") is { } ofArm
            && ofArm.Token("type") == "emulator" && ofArm["version"] is { Token: "1.2" } old)
        {
            findings.Add(old, "the QEMU driver refuses TPM 1.2 on ARM; write '2.0'");
        }
        else if (device.Child("backend") is { } backend
            && backend.Token("type") == "emulator" && backend["version"] is { Token: "1.2" } version)
        {
            if (model is not (null or "tpm-tis"))
                findings.Add(version, $"the QEMU driver refuses TPM 1.2 for the model '{model}'; write '2.0', or the model 'tpm-tis'");
        }
    }
}
