namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV278: devices that are of another machine than the domain's, or of none of QEMU (<c>qemuValidateDomainChrDef</c>,
/// <c>qemuValidateDomainDefConsole</c>, <c>qemuValidateDomainWatchdogDef</c>, <c>qemuValidateDomainDefPanic</c> and others).
/// </summary>
internal static class QemuDevices
{
    /// <summary>The devices that are judged.</summary>
    public static readonly string[] Names =
        ["serial", "parallel", "console", "smartcard", "sound", "watchdog", "memballoon", "panic", "nvram"];

    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        switch (device.Name)
        {
            case "serial":
                JudgeSerial(device, domain, findings);
                break;
            case "parallel" when findings.Machine!.IsS390 || findings.Machine.IsPSeries:
                findings.Add(
                    device, "the QEMU driver refuses a parallel port on a machine of s390x or pseries, which has none; leave it out");
                break;
            case "console":
                JudgeConsole(device, findings);
                break;
            case "smartcard" when domain.DevicesNamed("smartcard")[0] != device:
                findings.Add(device, "the QEMU driver refuses a second smart card; leave it out");
                break;
            case "sound" when device["model"] is { Token: "ich7" } model:
                findings.Add(model, "the QEMU driver refuses the sound model 'ich7', which QEMU does not have; write 'ich6' or 'ich9'");
                break;
            case "watchdog":
                JudgeWatchdog(device, domain, findings);
                break;
            case "memballoon" when device["model"] is { Token: "xen" } model:
                findings.Add(model, "the QEMU driver refuses the memory balloon 'xen'; write 'virtio'");
                break;
            case "panic" when device["model"] is { } model:
                JudgePanic(model, domain, findings);
                break;
            case "panic" when findings.Machine!.IsPSeries && device.Child("address") is { } address:
                findings.Add(
                    address,
                    "the QEMU driver refuses an address of the panic device of pseries, which is part of the machine; leave it out");
                break;
            case "panic" when findings.Machine!.IsRiscV && findings.IsIn(LibvirtChanges.NoPanicOfRiscV):
                findings.Add(
                    device,
                    "the QEMU driver refuses a panic device without a model on this machine, which has none by itself; leave it out");
                break;
            case "nvram" when IsNotPSeries(domain, findings):
                findings.Add(
                    device,
                    "the QEMU driver refuses the device <nvram> on a machine that is not pseries; leave it out, or write <nvram> in <os>");
                break;
        }
    }

    private static void JudgeSerial(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("target") is not { } target || target["type"] is not { } type)
            return;
        if (target.Child("model")?["name"] is { } model && TargetOf(model.Token) is { } expected && expected != type.Token)
            findings.Add(
                model, $"the QEMU driver refuses the model '{model.Token}' of the target '{type.Token}': it is one of '{expected}'");
        else if (type.Token == "system-serial" && target.Child("model")?["name"] is { Token: "pl011" or "16550a" } board && IsPc(domain))
            findings.Add(board, $"the QEMU driver refuses the model '{board.Token}' on a PC; write <target type='isa-serial'/>");
        else if (type.Token == "spapr-vio-serial" && IsNotPSeries(domain, findings))
            findings.Add(type, "the QEMU driver refuses the target 'spapr-vio-serial' on a machine that is not pseries; leave it out");
        else if (type.Token == "sclp-serial" && findings.Machine!.IsNotS390)
            findings.Add(type, "the QEMU driver refuses the target 'sclp-serial' on a machine that is not of s390x; leave it out");
    }

    private static void JudgeConsole(WrittenElement device, Findings findings)
    {
        if (device.Child("target")?["type"] is not { } type)
            return;
        if (type.Token is "xen" or "uml" or "lxc" or "openvz")
            findings.Add(type, $"the QEMU driver refuses the console '{type.Token}' of another hypervisor; write 'serial' or 'virtio'");
        else if (type.Token is "sclp" or "sclplm" && findings.Machine!.IsNotS390)
            findings.Add(
                type, $"the QEMU driver refuses the console '{type.Token}' on a machine that is not of s390x; write 'serial' or 'virtio'");
    }

    private static void JudgeWatchdog(WrittenElement device, DomainItem domain, Findings findings)
    {
        string? model = device.Token("model");
        if (model == "diag288" && findings.Machine!.IsNotS390)
            findings.Add(
                device, "model", "the QEMU driver refuses the watchdog 'diag288' on a machine that is not of s390x; write 'i6300esb'");
        else if (model == "ib700" && (IsNotPc(domain) || findings.Machine!.IsQ35))
            findings.Add(device, "model", "the QEMU driver refuses the watchdog 'ib700' on a machine that is not i440fx; write 'i6300esb'");
        else if (model == "itco" && (IsNotPc(domain) || findings.Machine!.IsI440Fx))
            findings.Add(device, "model", "the QEMU driver refuses the watchdog 'itco' on a machine that is not q35; write 'i6300esb'");
        else
            JudgeSecondWatchdog(device, model, domain, findings);
    }

    private static void JudgeSecondWatchdog(WrittenElement device, string? model, DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> watchdogs = domain.DevicesNamed("watchdog");
        string action = watchdogs[0].Token("action") ?? "reset";
        if ((device.Token("action") ?? "reset") != action)
        {
            findings.Add(device, "action", $"the QEMU driver refuses watchdogs of different actions; write '{action}', as the first has");
            return;
        }

        foreach (WrittenElement other in watchdogs)
        {
            if (other == device)
                return;
            if (model != "i6300esb" && other.Token("model") == model)
                findings.Add(device, $"the QEMU driver refuses a second watchdog of the model '{model}'; leave it out");
        }
    }

    private static void JudgePanic(WrittenAttribute model, DomainItem domain, Findings findings)
    {
        string? machine = model.Token switch
        {
            "s390" when findings.Machine!.IsNotS390 => "s390x",
            "pseries" when IsNotPSeries(domain, findings) => "pseries",
            "hyperv" when IsNotPc(domain) => "x86_64",
            _ => null,
        };
        if (machine is not null)
            findings.Add(
                model,
                $"the QEMU driver refuses the panic device '{model.Token}' on a machine that is not of {machine}; leave the model out");
    }

    private static string? TargetOf(string model) => model switch
    {
        "isa-serial" => "isa-serial",
        "usb-serial" => "usb-serial",
        "pci-serial" => "pci-serial",
        "spapr-vty" => "spapr-vio-serial",
        "pl011" or "16550a" => "system-serial",
        "sclpconsole" or "sclplmconsole" => "sclp-serial",
        "isa-debugcon" => "isa-debug",
        _ => null,
    };

    // Whether it is certainly none: the machine that is not written depends on the host.
    private static bool IsNotPc(DomainItem domain) =>
        domain.Element!.Child("os")?.Child("type")?.Token("arch") is not (null or "x86_64" or "i686");

    private static bool IsPc(DomainItem domain) =>
        domain.Element!.Child("os")?.Child("type")?.Token("arch") is "x86_64" or "i686";

    private static bool IsNotPSeries(DomainItem domain, Findings findings)
    {
        WrittenElement? type = domain.Element!.Child("os")?.Child("type");
        return type?.Token("arch") is not (null or "ppc64" or "ppc64le") || (type?["machine"] is not null && !findings.Machine!.IsPSeries);
    }
}
