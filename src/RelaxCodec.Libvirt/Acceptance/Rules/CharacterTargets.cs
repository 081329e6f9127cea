namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV244 to LV246, LV248, LV249: what a character device is in the guest (<c>virDomainChrDefParseXML</c>,
/// <c>virDomainDefAddConsoleCompat</c>, <c>virDomainChrIsaSerialDefPostParse</c>).
/// </summary>
internal static class CharacterTargets
{
    private const int MostIsaPorts = 4;

    private static readonly string[] OfSerial =
    [
        "isa-serial", "usb-serial", "pci-serial", "spapr-vio-serial", "system-serial", "sclp-serial", "isa-debug",
    ];

    private static readonly string[] OfConsole = ["serial", "virtio", "sclp", "sclplm", "xen", "uml", "lxc", "openvz"];

    private static readonly string[] OfChannel = ["virtio", "guestfwd", "xen"];

    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("target")?["type"] is not { } type)
            return;
        string[] known = device.Name switch { "serial" => OfSerial, "console" => OfConsole, _ => OfChannel };
        if (Array.IndexOf(known, type.Token) < 0)
        {
            findings.Add(type,
                $"libvirt refuses the target {Findings.Quote(type.Value)} of <{device.Name}>: it has '{string.Join("', '", known)}'");
        }
    }

    public static void JudgeSpice(WrittenElement device, DomainItem domain, Findings findings)
    {
        // It compares the numbers of targets whatever the device is, so these two pass.
        string? passes = device.Name switch { "channel" => "virtio", "serial" => "usb-serial", "console" => "xen", _ => null };
        if (device["type"] is { Token: "spicevmc" } type && (passes is null || device.Child("target")?.Token("type") != passes))
        {
            findings.Add(type,
                "libvirt refuses type='spicevmc' here: SPICE reaches its agent by <channel> with <target "
                    + "type='virtio'/>; write another type");
        }
    }

    public static void JudgeForward(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("target") is not { } target || target.Token("type") != "guestfwd")
            return;
        if (target["address"] is not { Value.Length: > 0 } address)
            findings.Add(
                target,
                "address",
                "libvirt refuses a channel of type guestfwd without the address that the guest connects to; write 'address'");
        else if (address.Value.Contains(':', StringComparison.Ordinal) || !address.IsToken)
            findings.Add(address, $"libvirt refuses {Findings.Quote(address.Value)}: a channel of type guestfwd has an IPv4 address");
    }

    public static void JudgeConsole(WrittenElement device, DomainItem domain, Findings findings)
    {
        // Others know consoles of their own.
        if (!domain.IsHvm || !(domain.IsForQemu || domain.Element!.Token("type") == "test")
            || domain.DevicesNamed("console")[0] == device || !CharacterItem.IsSerialConsole(device))
        {
            return;
        }

        WrittenElement place = device.Child("target") ?? device;
        findings.Add(place, "type", "libvirt refuses a second console that is a serial port; write <target type='virtio'/>");
    }

    public static void JudgePorts(DomainItem domain, Findings findings)
    {
        int count = 0;
        uint taken = 0;
        foreach (WrittenElement serial in domain.DevicesNamed("serial"))
        {
            if (serial.Child("target") is not { } target || target.Token("type") != "isa-serial")
                continue;
            if (++count > MostIsaPorts)
            {
                findings.Add(serial, "libvirt refuses a fifth ISA serial port; write <target type='pci-serial'/>");
                return;
            }

            if (target["port"] is not { } port || NumberSyntax.Decimal32.Read(port.Value, out ulong value) != NumberFault.None)
                continue;
            if (value >= MostIsaPorts)
                findings.Add(port, $"libvirt refuses the port {Findings.Quote(port.Value)}: ISA serial ports are 0 to 3");
            else if ((taken & (1U << (int)value)) != 0)
                findings.Add(port, $"libvirt refuses a second ISA serial port {Findings.Quote(port.Value)}; write another from 0 to 3");
            else
                taken |= 1U << (int)value;
        }
    }
}
