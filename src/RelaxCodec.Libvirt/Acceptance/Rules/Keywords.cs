using System.Collections.Frozen;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV001, LV002: words with white space around them. The schema compares tokens; libvirt compares characters (<c>virXMLPropEnum</c>) and refuses
/// the word, but for <c>managed</c>, whose reader ignores the error.
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
        "driver/host/@mrg_rxbuf", "driver/guest/@csum", "driver/guest/@tso4", "driver/guest/@tso6", "driver/guest/@ecn", "driver/guest/@ufo",
    ];

    /// <summary>The attributes whose characters libvirt compares with words, and on which devices it does.</summary>
    public static FrozenDictionary<string, Func<DeviceItem, bool>> All { get; } = Table().ToFrozenDictionary();

    public static void Judge(DeviceItem device, Findings findings)
    {
        foreach ((KnownAttribute known, WrittenAttribute attribute) in device.KnownAttributes)
        {
            if (known.IsKeyword is { } isRead && attribute.Value != attribute.Token && isRead(device))
            {
                findings.Add(attribute,
                    $"libvirt refuses {Findings.Quote(attribute.Value)} for its white space; write '{attribute.Token}'");
            }
        }
    }

    public static void JudgeManaged(DeviceItem device, Findings findings)
    {
        if (device.Element["managed"] is { } managed && managed.Token == "yes" && managed.Value != "yes" && device.Subsystem.Length > 0)
        {
            findings.Add(managed,
                $"libvirt takes managed={Findings.Quote(managed.Value)} for 'no' because of its white space, so it will not detach the device from the host; write 'yes'");
        }
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
