namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV022: addresses in the guest of a kind that the device does not take (<c>virDomainDeviceInfoValidate</c>,
/// <c>virDomainHostdevDefValidate</c>, <c>virDomainHostdevDefPostParse</c>), or that lack what libvirt needs.
/// </summary>
internal static class AddressTypes
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Address is not { } address || device.AddressType is not { } type)
            return;
        if (device.IsInterface && type == "unassigned")
        {
            findings.Add(address, "type",
                "libvirt refuses the address 'unassigned' for an interface: only <hostdev> may be left out of the guest");
        }
        else if (AllowedFor(device) is { } allowed && !allowed.Contains(type))
        {
            findings.Add(address, "type",
                $"libvirt refuses the address '{type}' for {device.Description}: it takes {string.Join(
                    " or ", allowed.Select(name => $"'{name}'"))}");
        }
        else if (type == "dimm" && address["slot"] is null)
        {
            findings.Add(address, "libvirt refuses the address 'dimm' without 'slot'");
        }
    }

    /// <summary>Judges a device of the machine's own, which takes what its bus has.</summary>
    public static void JudgeOther(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("address") is not { } address)
            return;
        if (address.Token("type") == "unassigned")
        {
            findings.Add(address["type"]!,
                $"libvirt refuses the address 'unassigned' for <{device.Name}>: only <hostdev> may be left out of the guest");
        }
        else if (address.Token("type") == "dimm" && address["slot"] is null)
            findings.Add(address, "libvirt refuses the address 'dimm' without 'slot'");
    }

    private static string[]? AllowedFor(DeviceItem device) => device.Subsystem switch
    {
        "pci" => ["pci", "unassigned"],
        "scsi" => ["drive"],
        "scsi_host" => ["pci", "ccw"],
        "usb" => ["usb"],
        "mdev" when device.Element.Token("model") == "vfio-pci" => ["pci"],
        "mdev" when device.Element.Token("model") == "vfio-ccw" => ["ccw"],
        _ => null,
    };
}
