namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV247, LV279: addresses in the guest of a kind that a device does not take, by every driver (<c>virDomainDeviceInfoValidate</c> and the
/// parsers of the devices) and by QEMU's (<c>qemuValidateDomainDeviceDefAddress</c> and what it knows of the devices).
/// </summary>
internal static class DeviceAddresses
{
    /// <summary>The devices that are judged.</summary>
    public static readonly string[] Names =
    [
        "serial", "parallel", "console", "channel", "smartcard", "redirdev", "rng", "tpm", "input", "hub", "video", "sound", "watchdog",
        "memballoon", "vsock", "crypto", "panic", "pstore", "nvram",
    ];

    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("address") is not { } address || address.Token("type") is not { } type || !HasAddress(device, domain))
            return;
        if (device.Name == "video")
        {
            if (device.Child("model")?.Token("type") == "ramfb")
                findings.Add(address, "libvirt refuses an address for the video model 'ramfb', which is on no bus; leave it out");
            else if (type == "unassigned")
                AddUnassigned(address, findings);
            return;
        }

        string? allowed = device.Name switch
        {
            "serial" when device.Child("target")?.Token("type") == "usb-serial" => "usb",
            "input" when device.Token("bus") == "usb" => "usb",
            "redirdev" when device.Token("bus") is null or "usb" => "usb",
            "smartcard" => "ccid",
            _ => null,
        };
        if (allowed is not null && type != allowed)
            findings.Add(
                address,
                "type",
                $"libvirt refuses the address '{type}' for this <{device.Name}>: it takes '{allowed}'; write that, or no address");
        else if (type == "unassigned")
            AddUnassigned(address, findings);
    }

    public static void JudgeQemu(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("address") is not { } address || address.Token("type") is not { } type || !HasAddress(device, domain))
            return;
        if (TakenBy(device) is { } allowed && allowed != type)
        {
            findings.Add(address, "type", allowed.Length == 0
                ? $"the QEMU driver refuses an address for this <{device.Name}>, which is part of the machine; leave it out"
                : $"the QEMU driver refuses the address '{type}' for this <{device.Name}>: it takes '{allowed}'; "
                    + "write that, or no address");
        }
        else if (type == "ccw" && findings.Machine!.IsNotS390)
        {
            findings.Add(
                address, "type", "the QEMU driver refuses the address 'ccw' on a machine that is not of s390x; write 'pci', or no address");
        }
        else if (type == "pci" && address["domain"] is { } number
            && NumberSyntax.Any32.Read(number.Value, out ulong value) is NumberFault.None or NumberFault.Octal && value != 0)
        {
            findings.Add(
                number, $"the QEMU driver refuses {Findings.Quote(number.Value)}: the guest has the PCI domain 0 only; write 0x0000");
        }
        else if (type != "pci" && device.Child("acpi")?["index"] is { } index)
        {
            findings.Add(index, $"the QEMU driver refuses an ACPI index at an address of type '{type}': PCI devices have it; leave it out");
        }
    }

    // The kind that QEMU has such a device at: empty if it is at none, null if that is not known.
    private static string? TakenBy(WrittenElement device) => device.Name switch
    {
        "serial" => device.Child("target")?.Token("type") switch
        {
            "isa-serial" or "isa-debug" => "isa",
            "pci-serial" => "pci",
            "spapr-vio-serial" => "spapr-vio",
            "system-serial" or "sclp-serial" => "",
            _ => null,
        },
        "watchdog" => device.Token("model") switch
        {
            "i6300esb" => "pci",
            "ib700" or "diag288" or "itco" => "",
            _ => null,
        },
        "panic" => device.Token("model") switch
        {
            "isa" => "isa",
            "pvpanic" => "pci",
            "s390" or "hyperv" or "pseries" => "",
            _ => null,
        },
        "pstore" => "pci",
        "nvram" => "spapr-vio",
        _ => null,
    };

    // A balloon that is none has no address, nor has a console that is another name of a serial port, or a video device that is none.
    private static bool HasAddress(WrittenElement device, DomainItem domain) => device.Name switch
    {
        "memballoon" => device.Token("model") != "none",
        "console" => CharacterItem.Of(device, domain) is { IsReplaced: false },
        "video" => device.Child("model")?.Token("type") != "none",
        _ => true,
    };

    private static void AddUnassigned(WrittenElement address, Findings findings) =>
        findings.Add(
            address, "type", "libvirt refuses the address 'unassigned' here: only <hostdev> may be left out of the guest; leave it out");
}
