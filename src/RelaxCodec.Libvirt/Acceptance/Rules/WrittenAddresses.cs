using System.Collections.Frozen;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV008: an address is one to libvirt (<c>virSocketAddrParse</c>). The schema's pattern of IPv6 takes <c>:192.0.2.1</c> as well.</summary>
internal static class WrittenAddresses
{
    private static readonly FrozenSet<string> OfDevice =
    [
        "ip/@address", "ip/@peer", "route/@address", "route/@gateway",
        "source/ip/@address", "source/ip/@peer", "source/route/@address", "source/route/@gateway", "portForward/@address",
    ];

    private static readonly FrozenSet<string> OfNetwork =
    [
        "ip/@address", "route/@address", "route/@gateway", "ip/dhcp/range/@start", "ip/dhcp/range/@end", "ip/dhcp/host/@ip",
        "dns/forwarder/@addr", "dns/host/@ip",
    ];

    public static void Judge(DeviceItem device, Findings findings) => Judge(device.Element, OfDevice, findings);

    public static void Judge(NetworkItem network, Findings findings) => Judge(network.Element, OfNetwork, findings);

    private static void Judge(WrittenElement root, FrozenSet<string> addresses, Findings findings)
    {
        foreach ((string names, WrittenAttribute attribute) in root.AttributesWithin())
        {
            if (addresses.Contains(names) && IpAddresses.FamilyOf(attribute.Value) is null)
                findings.Add(attribute, $"libvirt refuses {Findings.Quote(attribute.Value)}: it is no address; write one such as '192.0.2.1' or '2001:db8::1'");
        }
    }
}
