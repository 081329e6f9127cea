namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV250 to LV252: what a character device says beside where it connects, and what QEMU has no such device for
/// (<c>virDomainChrSourceDefParseXML</c>, <c>qemuValidateDomainChrSourceDef</c>).
/// </summary>
internal static class CharacterOptions
{
    private static readonly string[] AllOptions =
        ["path", "append", "mode", "host", "service", "tls", "channel", "master", "slave", "reconnect", "clipboard", "mouse"];

    public static void JudgeIgnored(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (domain.IsRunning || CharacterItem.Of(device, domain) is not { IsTrustedModule: false } item)
            return;
        if (item.IsReplaced)
        {
            JudgeReplaced(item, domain, findings);
            return;
        }

        if (item.Type != "tcp" && item.Element.Child("protocol") is { } protocol)
            findings.Add(protocol, $"libvirt ignores <protocol> in {item.Description}: TCP has it; leave it out");
        if (item.Source is not { } source)
            return;
        foreach (WrittenAttribute attribute in source.Attributes)
        {
            if (Array.IndexOf(AllOptions, attribute.Name) >= 0 && !IsRead(item.Type, attribute.Name))
            {
                findings.Add(attribute, $"libvirt ignores '{attribute.Name}' in the <source> of {item.Description}; leave it out");
                return;
            }
        }

        foreach (WrittenElement child in source.Children)
        {
            if (Array.IndexOf(AllOptions, child.Name) >= 0 && !IsRead(item.Type, child.Name))
            {
                findings.Add(child, $"libvirt ignores <{child.Name}> in the <source> of {item.Description}; leave it out");
                return;
            }
        }
    }

    public static void JudgeProtocol(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (CharacterItem.Of(device, domain) is { Type: "tcp", IsReplaced: false, IsTrustedModule: false } item
            && item.Element.Child("protocol")?["type"] is { Token: "tls" or "telnets" } type)
        {
            findings.Add(
                type, $"the QEMU driver refuses the protocol '{type.Token}'; write 'raw' or 'telnet', and tls='yes' in <source> for TLS");
        }
    }

    public static void JudgeSpice(WrittenElement device, DomainItem domain, Findings findings)
    {
        string? type = device.Name == "audio" ? device.Token("type")
            : CharacterItem.Of(device, domain) is { IsReplaced: false } item ? item.Type
            : null;
        bool isSpice = type is "spicevmc" or "spiceport" || (type == "spice" && device.Name == "audio");
        if (!isSpice || HasSpice(domain))
            return;
        findings.Add(device.Name == "rng" ? device.Child("backend")! : device, "type",
            $"the QEMU driver refuses type='{type}' in a domain that has no SPICE display; add <graphics type='spice'/>, "
                + "or write another type");
    }

    // The path of a pseudo terminal is what libvirt prints of a running domain, and does no harm.
    private static bool IsRead(string type, string name) => type switch
    {
        "file" => name is "path" or "append",
        "dev" or "pipe" or "pty" => name == "path",
        "unix" => name is "path" or "mode" or "reconnect",
        "tcp" => name is "mode" or "host" or "service" or "tls" or "reconnect",
        "udp" => name is "mode" or "host" or "service",
        "spiceport" or "dbus" => name == "channel",
        "nmdm" => name is "master" or "slave",
        "qemu-vdagent" => name is "clipboard" or "mouse",
        _ => false,
    };

    private static void JudgeReplaced(CharacterItem item, DomainItem domain, Findings findings)
    {
        if (CharacterItem.Of(domain.DevicesNamed("serial")[0], domain) is { } serial && serial.Type != item.Type)
        {
            findings.Add(item.Element, "type",
                $"libvirt ignores what the first <console> says and makes it another name of the first <serial>, of type '{serial.Type}'; "
                + "write the same type, or <target type='virtio'/>");
        }
    }

    private static bool HasSpice(DomainItem domain)
    {
        foreach (WrittenElement graphics in domain.DevicesNamed("graphics"))
        {
            if (graphics.Token("type") == "spice")
                return true;
        }

        return false;
    }
}
