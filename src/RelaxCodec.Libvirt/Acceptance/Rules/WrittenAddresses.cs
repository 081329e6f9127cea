using System.Collections.Frozen;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV008: an address is one to libvirt (<c>virSocketAddrParse</c>). The schema's pattern of IPv6 takes <c>:192.0.2.1</c> as well.
/// </summary>
internal static class WrittenAddresses
{
    private static readonly FrozenSet<string> OfNetwork =
    [
        "ip/@address", "route/@address", "route/@gateway", "ip/dhcp/range/@start", "ip/dhcp/range/@end", "ip/dhcp/host/@ip",
        "dns/forwarder/@addr", "dns/host/@ip",
    ];

    public static void Judge(DeviceItem device, Findings findings)
    {
        JudgeAll(device.OnBothSides("ip"), findings);
        JudgeAll(device.OnBothSides("route"), findings);
        JudgeAll(device.Element.ChildrenNamed("portForward"), findings);
    }

    public static void Judge(NetworkItem network, Findings findings)
    {
        foreach ((string names, WrittenAttribute attribute) in network.Element.AttributesWithin())
        {
            if (OfNetwork.Contains(names))
                Judge(attribute, findings);
        }
    }

    private static void JudgeAll(IReadOnlyList<WrittenElement> elements, Findings findings)
    {
        foreach (WrittenElement element in elements)
        {
            foreach (WrittenAttribute attribute in element.Attributes)
            {
                if (attribute.Name is "address" or "peer" or "gateway")
                    Judge(attribute, findings);
            }
        }
    }

    private static void Judge(WrittenAttribute attribute, Findings findings)
    {
        if (IpAddresses.FamilyOf(attribute.Value) is null)
        {
            findings.Add(attribute,
                $"libvirt refuses {Findings.Quote(attribute.Value)}: it is no address; write one such as '192.0.2.1' or '2001:db8::1'");
        }
    }
}
