using System.Collections.Frozen;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV001, LV002: words with white space around them. The schema compares tokens; libvirt compares characters (<c>virXMLPropEnum</c>) and
/// refuses the word, but for <c>managed</c> and a few of networks, whose readers ignore the error.
/// </summary>
internal static class Keywords
{
    private static readonly string[] Always =
    [
        "@type", "@mode", "@trustGuestRxFilters", "@sgio", "@rawio", "mac/@type", "mac/@check", "vlan/@trunk", "vlan/tag/@nativeMode",
        "virtualport/@type", "port/@isolated", "portForward/@proto", "portForward/range/@exclude", "target/@managed",
        "driver/@iommu", "driver/@ats", "driver/@packed", "driver/@page_per_vq", "backend/@type", "link/@state", "teaming/@type",
        "rom/@enabled", "rom/@bar", "address/@type", "source/reconnect/@enabled", "source/@startupPolicy", "source/@guestReset",
        "source/@writeFiltering", "source/@protocol", "source/auth/secret/@type",
    ];

    private static readonly string[] OfVirtioDriver =
    [
        "driver/@name", "driver/@txmode", "driver/@ioeventfd", "driver/@event_idx", "driver/@rss", "driver/@rss_hash_report",
        "driver/host/@csum", "driver/host/@gso", "driver/host/@tso4", "driver/host/@tso6", "driver/host/@ecn", "driver/host/@ufo",
        "driver/host/@mrg_rxbuf", "driver/guest/@csum", "driver/guest/@tso4", "driver/guest/@tso6", "driver/guest/@ecn",
        "driver/guest/@ufo",
    ];

    private static readonly FrozenSet<string> OfNetwork =
    [
        "@ipv6", "@trustGuestRxFilters", "domain/@localOnly", "domain/@register", "port/@isolated",
        "dns/@enable", "dns/@forwardPlainNames", "ip/@localPtr",
        "bridge/@macTableManager", "forward/@mode", "forward/driver/@name", "forward/address/@type", "forward/nat/@ipv6",
        "virtualport/@type", "vlan/@trunk", "vlan/tag/@nativeMode", "ip/dhcp/range/lease/@unit", "ip/dhcp/host/lease/@unit",
        "portgroup/@trustGuestRxFilters", "portgroup/virtualport/@type", "portgroup/vlan/@trunk", "portgroup/vlan/tag/@nativeMode",
    ];

    // Whose readers ignore what they do not know, with what they then take; the other word is what is not said.
    private static readonly FrozenDictionary<string, (string Word, string Taken)> Lenient = new Dictionary<string, (string, string)>
    {
        ["forward/@managed"] = ("yes", "no"),
        ["portgroup/@default"] = ("yes", "no"),
        ["bridge/@stp"] = ("off", "on"),
    }.ToFrozenDictionary();

    /// <summary>The attributes whose characters libvirt compares with words, and on which devices it does.</summary>
    public static FrozenDictionary<string, Func<DeviceItem, bool>> All { get; } = Table().ToFrozenDictionary();

    public static void Judge(NetworkItem network, Findings findings)
    {
        foreach ((string names, WrittenAttribute attribute) in network.Element.AttributesWithin())
        {
            if (OfNetwork.Contains(names))
                JudgeSpace(attribute, findings);
        }
    }

    public static void Judge(DomainItem domain, Findings findings)
    {
        WrittenElement? os = domain.Element!.Child("os");
        WrittenAttribute?[] words =
            [domain.Element["type"], domain.Element.Child("memory")?["dumpCore"], os?["firmware"], os?.Child("type")?["arch"]];
        foreach (WrittenAttribute word in words.OfType<WrittenAttribute>())
            JudgeSpace(word, findings);
        if (os?.Child("type") is { } type && WrittenAttribute.Collapse(type.Text) is { Length: > 0 } kind && kind != type.Text)
            findings.Add(type, $"libvirt refuses {Findings.Quote(type.Text)} for its white space; write '{kind}'");
    }

    public static void JudgeLenient(NetworkItem network, Findings findings)
    {
        foreach ((string names, WrittenAttribute attribute) in network.Element.AttributesWithin())
        {
            if (Lenient.TryGetValue(names, out (string Word, string Taken) reading)
                && attribute.Token == reading.Word && attribute.Value != reading.Word)
            {
                findings.Add(attribute,
                    $"libvirt takes {attribute.Name}={Findings.Quote(attribute.Value)} for '{reading.Taken}' "
                    + $"because of its white space; write '{reading.Word}'");
            }
        }
    }

    public static void Judge(DeviceItem device, Findings findings)
    {
        foreach ((KnownAttribute known, WrittenAttribute attribute) in device.KnownAttributes)
        {
            if (!attribute.IsToken && known.IsKeyword is { } isRead && isRead(device))
                JudgeSpace(attribute, findings);
        }
    }

    public static void JudgeManaged(DeviceItem device, Findings findings)
    {
        if (device.Element["managed"] is { } managed && managed.Token == "yes" && managed.Value != "yes" && device.Subsystem.Length > 0)
        {
            findings.Add(managed,
                $"libvirt takes managed={Findings.Quote(managed.Value)} for 'no' because of its white space, so it will not detach the "
                    + "device from the host; write 'yes'");
        }
    }

    private static void JudgeSpace(WrittenAttribute attribute, Findings findings)
    {
        if (attribute.Value != attribute.Token)
            findings.Add(attribute, $"libvirt refuses {Findings.Quote(attribute.Value)} for its white space; write '{attribute.Token}'");
    }

    private static Dictionary<string, Func<DeviceItem, bool>> Table()
    {
        var table = new Dictionary<string, Func<DeviceItem, bool>>
        {
            ["address/@multifunction"] = device => device.AddressType == "pci",
            ["source/@type"] = device => device.Type == "vhostuser",
            ["source/@mode"] = device => device.Type == "vhostuser",
            ["source/address/@type"] = device => device.IsInterface,
            ["source/address/@multifunction"] = device => device.Subsystem == "pci",
            ["@model"] = device => device.Subsystem is "mdev" or "scsi_host",
            ["@display"] = device => device.Subsystem is "mdev" or "pci",
            ["@ramfb"] = device => device.Subsystem is "mdev" or "pci",
            ["driver/@iommufd"] = device => device.Subsystem == "pci",
        };
        foreach (string names in Always)
            table.Add(names, _ => true);
        foreach (string names in OfVirtioDriver)
            table.Add(names, device => device.IsEmulatedVirtio);
        table["driver/@name"] = device => device.IsEmulatedVirtio || device.Subsystem == "pci";
        return table;
    }
}
