using System.Numerics;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV052 to LV058, LV067: what QEMU cannot do with an interface, by <c>qemuValidateDomainDeviceDefNetwork</c> when it is defined and
/// <c>qemuDomainValidateActualNetDef</c> when it is started. What an interface of type network becomes is not known before.
/// </summary>
internal static class QemuInterfaces
{
    public static void JudgeQueueSizes(DeviceItem device, Findings findings)
    {
        if (!device.IsEmulatedVirtio || device.Element.Child("driver") is not { } driver)
            return;
        foreach (WrittenAttribute size in driver.Attributes.Where(attribute => attribute.Name is "rx_queue_size" or "tx_queue_size"))
        {
            if (NumberSyntax.Decimal32.Read(size.Value, out ulong value) == NumberFault.None && value != 0 && !BitOperations.IsPow2(value))
                findings.Add(
                    size, $"the QEMU driver refuses {Findings.Quote(size.Value)}: {size.Name} is a power of two, such as 256, 512 or 1024");
        }
    }

    public static void JudgeQueues(DeviceItem device, Findings findings)
    {
        if (device.IsEmulatedVirtio && device.Type is not ("network" or "bridge" or "direct" or "ethernet" or "vhostuser" or "vdpa")
            && device.Element.Child("driver")?["queues"] is { } queues
            && NumberSyntax.Decimal32.Read(queues.Value, out ulong value) == NumberFault.None && value > 1)
        {
            findings.Add(queues, $"the QEMU driver does not start {device.Description} with more than one queue; leave 'queues' out");
        }
    }

    public static void JudgeMtu(DeviceItem device, Findings findings)
    {
        bool isSupported = device.Type is "network" or "bridge" or "ethernet" or "vhostuser"
            || (device.Type == "user" && device.Element.Child("backend")?.Token("type") == "passt");
        if (device.IsInterface && !isSupported && device.Element.Child("mtu")?["size"] is { } size
            && NumberSyntax.Decimal32.Read(size.Value, out ulong value) == NumberFault.None && value > 0)
        {
            findings.Add(
                size,
                $"the QEMU driver refuses <mtu> on {device.Description}: it sets that of type network, bridge, ethernet and "
                    + "vhostuser; leave it out");
        }
    }

    public static void JudgeCoalesce(DeviceItem device, Findings findings)
    {
        if (device.IsInterface && device.Type is not ("network" or "bridge")
            && device.Element.Child("coalesce")?.Child("rx")?.Child("frames")?["max"] is { } max)
        {
            findings.Add(
                max, $"the QEMU driver refuses <coalesce> on {device.Description}: it sets that of type network and bridge; leave it out");
        }
    }

    public static void JudgeGuestIp(DeviceItem device, Findings findings)
    {
        if (!device.IsInterface || device.Type == "vdpa" || (device.Element.Child("ip") ?? device.Element.Child("route")) is null)
            return;
        bool isPasst = device.Element.Child("backend")?.Token("type") == "passt";
        bool hasAddress = device.Type == "user" || (device.Type == "vhostuser" && isPasst && findings.IsIn(LibvirtChanges.VhostUserPasst));
        bool isFree = isPasst && findings.IsIn(LibvirtChanges.PasstRoutes);
        var families = new HashSet<string>();
        foreach (WrittenElement child in device.Element.Children.Where(child => child.Name is "ip" or "route"))
        {
            if (hasAddress && isFree && child.Name == "route")
                JudgeDefaultRoute(child, findings);
            else if (!hasAddress || child.Name == "route")
                findings.Add(
                    child,
                    $"the QEMU driver refuses <{child.Name}> of the guest on {device.Description}: the guest sets it itself; leave it out");
            else if (child["peer"] is { } peer)
                findings.Add(peer, "the QEMU driver refuses the address of a peer; leave it out");
            else if (!families.Add(IpAddresses.FamilyOf(child["address"]?.Value)?.ToString() ?? ""))
                findings.Add(child, "the QEMU driver refuses a second address of one family");
            else if (!isFree)
                JudgePrefix(child, findings);
        }
    }

    public static void JudgeTap(DeviceItem device, Findings findings)
    {
        if (device.IsInterface
            && device.Type is not ("network" or "bridge" or "ethernet")
            && device.Element.Child("backend")?["tap"] is { } tap)
            findings.Add(
                tap, $"the QEMU driver does not start {device.Description} with a tap device of another path: it has no tap; leave it out");
    }

    public static void JudgeConnection(DeviceItem device, Findings findings)
    {
        if (!device.IsInterface)
            return;
        string? port = device.Element.Child("virtualport")?.Token("type");
        if (findings.IsIn(null, LibvirtChanges.VlansWhenDefined)
            && device.Element.Child("vlan") is { } vlan
            && !CanHaveVlan(device, findings))
        {
            findings.Add(
                vlan,
                $"the QEMU driver does not start {device.Description} with a VLAN: Open vSwitch and assigned devices "
                    + "have it; leave it out");
        }

        if (device.Element.Child("bandwidth") is { } bandwidth && device.Type == "hostdev" && bandwidth.Children.Length > 0)
            findings.Add(
                bandwidth,
                "the QEMU driver does not start an assigned device with <bandwidth>: libvirt does not see its packets; leave it out");
        if (device.Element.Child("filterref") is { } filter && device.Type == "bridge" && port is not null)
            findings.Add(
                filter,
                $"the QEMU driver does not start an interface with <filterref> beside a <virtualport type='{port}'>; keep one of them");
    }

    public static void JudgeVlan(DeviceItem device, Findings findings)
    {
        if (device.IsInterface && device.Element.Child("vlan") is { } vlan && !CanHaveVlan(device, findings))
            findings.Add(
                vlan, $"libvirt refuses a VLAN on {device.Description}: bridges, networks and assigned devices have it; leave it out");
    }

    public static void JudgeVdpaModel(DeviceItem device, Findings findings)
    {
        if (device is { IsInterface: true, Type: "vdpa" } && device.Element.Child("model")?["type"] is { } model
            && !model.Value.Equals("virtio", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(
                model,
                $"the QEMU driver refuses the model {Findings.Quote(model.Value)} for <interface type='vdpa'>; write "
                    + "'virtio', or no model");
        }
    }

    private static bool CanHaveVlan(DeviceItem device, Findings findings) => device.Type switch
    {
        "network" or "hostdev" => true,
        "direct" => device.Source?["mode"]?.Value == "passthrough",
        "bridge" => findings.IsIn(LibvirtChanges.BridgeVlans) || device.Element.Child("virtualport")?.Token("type") == "openvswitch",
        _ => false,
    };

    private static void JudgeDefaultRoute(WrittenElement route, Findings findings)
    {
        if (route["address"] is { } address)
            findings.Add(address, "the QEMU driver refuses a route by passt that is not the default one; write the gateway alone");
    }

    // QEMU's own network (slirp).
    private static void JudgePrefix(WrittenElement ip, Findings findings)
    {
        if (ip["prefix"] is not { } prefix
            || NumberSyntax.DecimalMinusZero32.Read(prefix.Value, out ulong length) != NumberFault.None
            || length == 0)
            return;
        bool isIpv6 = ip["address"]?.Value.Contains(':', StringComparison.Ordinal) == true;
        if (isIpv6 ? length != 64 : length is < 4 or > 27)
            findings.Add(
                prefix,
                isIpv6 ? "the QEMU driver refuses an IPv6 prefix other than 64" : "the QEMU driver refuses an IPv4 prefix outside 4 to 27");
    }
}
