namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV240 to LV243: where a character device connects on the host (<c>virDomainChrSourceDefParseXML</c>,
/// <c>virDomainChrSourceDefValidate</c>).
/// </summary>
internal static class CharacterSources
{
    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (CharacterItem.Of(device, domain) is not { IsReplaced: false } item)
            return;
        switch (item.Type)
        {
            case "file" or "dev" or "pipe":
                Require(item, "path", "the path on the host", findings);
                break;
            case "unix" when !HasPathOfItsOwn(device):
                Require(item, "path", "the path of the socket", findings);
                break;
            case "tcp":
                Require(item, "host", "a host", findings);
                if (item.Source?["host"] is not null)
                    Require(item, "service", "a port", findings);
                break;
            case "udp":
                JudgeDatagrams(item, findings);
                break;
            case "spiceport" or "dbus":
                JudgeChannel(item, findings);
                break;
            case "nmdm" when item.Source is { } source && (source["master"] is null) != (source["slave"] is null):
                Require(item, source["master"] is null ? "master" : "slave", "both ends of the cable", findings);
                break;
            case "" when item.IsTrustedModule:
                findings.Add(item.Source ?? item.Element,
                    "libvirt refuses an external TPM without its socket; write <source type='unix' mode='connect' "
                        + "path='/path/of/socket'/>");
                break;
        }
    }

    public static void JudgeNumber(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (CharacterItem.Of(device, domain) is not { } item)
            return;
        int most = item.Type == "udp" ? 2 : 1;
        int count = 0;
        foreach (WrittenElement child in item.Element.Children)
        {
            if (child.Name != "source" || ++count <= most)
                continue;
            findings.Add(child, most == 1
                ? $"libvirt refuses a second <source> in {item.Description}; keep one"
                : $"libvirt refuses a third <source> in {item.Description}; keep the one to connect to and the one to listen at");
            return;
        }
    }

    public static void JudgeReconnect(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (CharacterItem.Of(device, domain) is { IsReplaced: false, Type: "tcp" or "unix", Source: { } source }
            && source.Token("mode") == "bind" && source.Child("reconnect")?["enabled"] is { } enabled)
        {
            findings.Add(enabled,
                "libvirt refuses <reconnect> where it listens (mode='bind'): only a client connects again; leave it out, "
                    + "or write mode='connect'");
        }
    }

    public static void JudgeTimeout(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (CharacterItem.Of(device, domain) is not { Type: "tcp" or "unix", Source: { } source } item
            || source.Child("reconnect") is not { } reconnect || reconnect.Token("enabled") != "yes")
        {
            return;
        }

        if (reconnect["timeout"] is not { } timeout)
        {
            findings.Add(reconnect, "libvirt refuses to connect again without 'timeout'; write the seconds to wait, such as timeout='10'");
        }
        else if (domain.IsForQemu && !item.IsReplaced
            && NumberSyntax.Decimal32.Read(timeout.Value, out ulong value) == NumberFault.None && value == 0)
        {
            findings.Add(timeout, "the QEMU driver refuses to connect again after 0 seconds; write 1 or more");
        }
    }

    private static void Require(CharacterItem item, string attribute, string what, Findings findings)
    {
        if (item.Source?[attribute] is null)
        {
            findings.Add(item.Source ?? item.Element,
                $"libvirt refuses {item.Description} without {what}; write '{attribute}' in <source>");
        }
    }

    // Of the first source that connects and says where.
    private static void JudgeDatagrams(CharacterItem item, Findings findings)
    {
        int count = 0;
        WrittenElement? connected = null;
        foreach (WrittenElement child in item.Element.Children)
        {
            if (child.Name != "source" || ++count > 2 || child.Token("mode") == "bind")
                continue;
            connected = child;
            if ((child["host"] ?? child["service"]) is not null)
                break;
        }

        if (connected?["service"] is null)
        {
            findings.Add(connected ?? item.Source ?? item.Element,
                $"libvirt refuses {item.Description} without a port to send to; write <source mode='connect' "
                    + "host='192.0.2.1' service='4555'/>");
        }
    }

    private static void JudgeChannel(CharacterItem item, Findings findings)
    {
        if (item.Source?["channel"] is not { } channel)
        {
            // A redirected device has a channel by default.
            if (item.Type != "dbus" || item.Device.Name != "redirdev")
                Require(item, "channel", "the name of a channel", findings);
            return;
        }

        foreach (char c in channel.Value)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.')
                continue;
            findings.Add(channel,
                $"libvirt refuses the channel {Findings.Quote(channel.Value)}: its name has letters, digits, '_', '-' and '.' only");
            return;
        }
    }

    // The driver makes the path of a channel to the guest.
    private static bool HasPathOfItsOwn(WrittenElement device) =>
        device.Name == "channel" && device.Child("target")?.Token("type") is "virtio" or "xen";
}
