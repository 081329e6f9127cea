namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV116, LV117, LV119: classes of connections, and what the ports of the switch are told (<c>networkValidate</c>).</summary>
internal static class NetworkPortGroups
{
    public static void JudgeGroups(NetworkItem network, Findings findings)
    {
        var names = new HashSet<string>();
        WrittenElement? first = null;
        foreach (WrittenElement group in network.PortGroups)
        {
            if (group["name"] is { } name && !names.Add(name.Value))
                findings.Add(name, $"the network driver refuses a second <portgroup> {Findings.Quote(name.Value)}; choose another name");
            if (group["default"] is not { Value: "yes" } isDefault)
                continue;
            if (first is not null)
                findings.Add(isDefault, "the network driver refuses a second default <portgroup>; keep one");
            first ??= group;
        }
    }

    public static void JudgeVlans(NetworkItem network, Findings findings)
    {
        WrittenElement? vlan = network.Element.Child("vlan");
        WrittenElement? ports = network.Element.Child("virtualport");
        bool isAllowed = network.Mode switch
        {
            "hostdev" or "passthrough" => true,
            "bridge" => ports is null ? findings.IsIn(LibvirtChanges.BridgeVlans) : ports.Token("type") == "openvswitch",
            _ => false,
        };
        var refused = new List<WrittenElement>();
        // With a default port group nobody uses the network without one.
        if (vlan is not null && !isAllowed && !network.PortGroups.Any(group => group["default"]?.Value == "yes"))
            refused.Add(vlan);
        foreach (WrittenElement group in network.PortGroups)
        {
            bool fits = group.Child("virtualport") is { } port
                ? network.Mode == "bridge" && port.Token("type") == "openvswitch"
                : isAllowed;
            if (!fits && (vlan ?? group.Child("vlan")) is { } used)
                refused.Add(used);
        }

        foreach (WrittenElement element in refused.Distinct())
        {
            findings.Add(element, $"the network driver refuses a VLAN in {network.Description}: Open vSwitch in mode 'bridge', "
                + "and devices of modes 'hostdev' and 'passthrough' have it; leave it out");
        }
    }
}
