using System.Globalization;
using System.Net;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV109 to LV113, LV115, LV117: what fits the mode of a network (<c>virNetworkForwardDefParseXML</c>, the end of
/// <c>virNetworkDefParseXML</c>, <c>networkValidate</c>).
/// </summary>
internal static class NetworkForwarding
{
    public static void JudgeBridge(NetworkItem network, Findings findings)
    {
        if (network.HasOwnBridge || network.Bridge is not { } bridge)
            return;
        if (network.Mode != "bridge")
        {
            foreach (WrittenAttribute attribute in bridge.Attributes.Where(item => item.Name is "name" or "zone" or "macTableManager"))
            {
                findings.Add(attribute,
                    $"libvirt refuses the '{attribute.Name}' of a bridge in {network.Description}: it has no bridge; leave it out");
            }
        }

        foreach (WrittenAttribute attribute in bridge.Attributes.Where(IsOption))
        {
            if (network.Mode == "bridge" || attribute.Name != "zone")
            {
                findings.Add(attribute,
                    $"libvirt refuses '{attribute.Name}' in {network.Description}: libvirt does not make this bridge; leave it out");
            }
        }

        if (network.Mode == "bridge" && bridge["name"] is { } name && HasDevices(network.Forward!))
            findings.Add(name, "libvirt refuses the name of a bridge beside a device of <forward>; keep one of them");
    }

    public static void JudgeMtu(NetworkItem network, Findings findings)
    {
        if (!network.HasOwnBridge && network.Element.Child("mtu")?["size"] is { } size
            && NumberSyntax.DecimalMinusZero32.Read(size.Value, out ulong value) == NumberFault.None && value > 0)
        {
            findings.Add(size, $"libvirt refuses <mtu> in {network.Description}: libvirt does not make its device; leave it out");
        }
    }

    public static void JudgeDevices(NetworkItem network, Findings findings)
    {
        if (network.Forward is not { } forward)
            return;
        WrittenElement[] interfaces = [.. forward.ChildrenNamed("interface")];
        if (forward["dev"] is { } device)
        {
            if (forward.Children.FirstOrDefault(child => child.Name is "address" or "pf") is { } other)
            {
                findings.Add(device, $"libvirt refuses 'dev' beside <{other.Name}>; keep one of them");
            }
            else if (interfaces is [{ } first, ..] && first["dev"] is { } name && name.Value != device.Value)
            {
                findings.Add(name,
                    $"libvirt refuses {Findings.Quote(name.Value)} as first <interface> beside dev={Findings.Quote(device.Value)}; write "
                    + "the same in both");
            }
        }

        JudgeRepeated(interfaces.Select(item => (item["dev"], item["dev"]?.Value)), findings);
        JudgeRepeated(
            forward.ChildrenNamed("address").Select(item => (item["bus"] ?? item.Attributes.FirstOrDefault(), (string?)PciOf(item))),
            findings);
        JudgeCount(network, interfaces, findings);
    }

    public static void JudgeNat(NetworkItem network, Findings findings)
    {
        if (network.Forward?.Child("nat") is not { } nat)
            return;
        if (network.Mode != "nat")
            findings.Add(nat, $"libvirt refuses <nat> in {network.Description}; leave it out, or write mode='nat'");
        if (nat.Child("address") is { } range
            && IPAddress.TryParse(range["start"]?.Value, out IPAddress? start)
            && IPAddress.TryParse(range["end"]?.Value, out IPAddress? end))
        {
            NetworkDhcpServices.JudgeOrder(range, start, end, findings);
        }

        if (nat.Child("port") is { } ports && PortOf(ports["start"]) is { } first && PortOf(ports["end"]) is { } last && last < first)
        {
            findings.Add(ports["end"]!, string.Create(CultureInfo.InvariantCulture,
                $"libvirt refuses ports from {first} to {last}: they are reversed; write the smaller one as 'start'"));
        }
    }

    public static void JudgeAddress(NetworkItem network, Findings findings)
    {
        bool needsAddress = network.Mode is "nat" or "route"
            || (network.Mode == "open" && findings.IsIn(null, LibvirtChanges.OpenWithoutAddress));
        if (needsAddress && !network.Ips.Any())
            findings.Add(network.Forward!, $"libvirt refuses {network.Description} without an <ip>; write the address of the bridge");
    }

    public static void JudgeOwnBridgeOnly(NetworkItem network, Findings findings)
    {
        if (network.HasOwnBridge)
            return;
        IEnumerable<WrittenElement> dropped = network.Element.Children.Where(child => child.Name is "mac" or "ip" or "domain"
            || (child.Name == "dns" && child.Children.Any(record => record.Name is "host" or "srv" or "txt")));
        foreach (WrittenElement child in dropped)
        {
            findings.Add(child,
                $"the network driver refuses <{child.Name}> in {network.Description}: libvirt makes no bridge for it; leave it out");
        }

        if (network.Mode == "bridge" && network.Bridge?["name"] is not null)
            return;
        IEnumerable<WrittenElement> bandwidths = network.PortSettings.SelectMany(item => item.ChildrenNamed("bandwidth"));
        foreach (WrittenElement bandwidth in bandwidths.Where(item => item.Children.Length > 0))
        {
            findings.Add(bandwidth,
                $"the network driver refuses <bandwidth> in {network.Description}: it does not see the packets; leave it out");
        }
    }

    public static void JudgePool(NetworkItem network, Findings findings)
    {
        if (network.Forward is not { } forward)
            return;
        if (network.Mode == "hostdev" && (forward["dev"] ?? forward.Child("interface")?["dev"]) is { } device)
        {
            findings.Add(device, "the network driver refuses a device by its name in mode hostdev; write its PCI address, or <pf>");
        }
        else if (network.Mode != "hostdev" && forward.Child("address") is { } address)
        {
            findings.Add(address,
                $"the network driver refuses a PCI address in {network.Description}: only mode 'hostdev' assigns devices; write "
                + "<interface>");
        }
    }

    private static void JudgeCount(NetworkItem network, WrittenElement[] interfaces, Findings findings)
    {
        if (!network.HasOwnBridge)
            return;
        // A device beside the first interface is the same one.
        WrittenElement[] devices = interfaces.Length > 0 || network.Forward!["dev"] is not null
            ? interfaces
            : [.. network.Forward.ChildrenNamed("address")];
        if (devices.Length > 1)
        {
            findings.Add(devices[1], $"libvirt refuses a second device in {network.Description}; keep one");
        }
        else if (network.Mode == "open" && (network.Forward!["dev"] is not null || devices.Length > 0))
        {
            findings.Add(network.Forward, "dev",
                "libvirt refuses a device in a network of mode 'open': it does not look after where its packets go; leave it out");
        }
    }

    private static void JudgeRepeated(IEnumerable<(WrittenAttribute? Item, string? Identity)> items, Findings findings)
    {
        var known = new HashSet<string>();
        foreach ((WrittenAttribute? item, string? identity) in items)
        {
            if (item is not null && identity is not null && !known.Add(identity))
                findings.Add(item, $"libvirt refuses the same device twice in one network: {identity}; leave it out");
        }
    }

    private static string PciOf(WrittenElement address)
    {
        ulong[] parts = Array.ConvertAll(["domain", "bus", "slot", "function"], name =>
            NumberSyntax.Any32.Read(address[name]?.Value ?? "", out ulong value) is NumberFault.None or NumberFault.Octal ? value : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{parts[0]:x4}:{parts[1]:x2}:{parts[2]:x2}.{parts[3]:x}");
    }

    private static bool HasDevices(WrittenElement forward) =>
        forward["dev"] is not null || forward.Children.Any(child => child.Name is "interface" or "address" or "pf");

    private static bool IsOption(WrittenAttribute attribute) =>
        attribute.Name is "stp" or "zone"
        || (attribute.Name == "delay" && NumberSyntax.Decimal64.Read(attribute.Value, out ulong delay) == NumberFault.None && delay > 0);

    private static ulong? PortOf(WrittenAttribute? port) =>
        NumberSyntax.Decimal32.Read(port?.Value ?? "", out ulong value) == NumberFault.None ? value : null;
}
