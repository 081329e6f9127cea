using System.Net;
using SocketFamily = System.Net.Sockets.AddressFamily;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV033: a route leads to a network, and is IPv4 unless it says otherwise (<c>virNetDevIPRouteCreate</c>).</summary>
internal static class Routes
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        foreach (WrittenElement route in device.OnBothSides("route"))
            Judge(route, findings);
    }

    public static void Judge(NetworkItem network, Findings findings)
    {
        foreach (WrittenElement route in network.Element.ChildrenNamed("route"))
            Judge(route, findings);
    }

    /// <summary>Whether a route leads by addresses of the family that it says.</summary>
    public static bool IsOfFamily(WrittenElement route) => Array.TrueForAll([route["address"], route["gateway"]],
        item => IpAddresses.FamilyOf(item?.Value) is not { } found || IpAddresses.Name(found) == (route["family"]?.Value ?? "ipv4"));

    private static void Judge(WrittenElement route, Findings findings)
    {
        string family = route["family"]?.Value ?? "ipv4";
        SocketFamily expected = family == "ipv6" ? SocketFamily.InterNetworkV6 : SocketFamily.InterNetwork;
        WrittenAttribute? stranger = Array.Find(
            [route["address"], route["gateway"]], item => IpAddresses.FamilyOf(item?.Value) is { } found && found != expected);
        if (stranger is not null)
        {
            findings.Add(stranger, route["family"] is null
                ? $"libvirt refuses {Findings.Quote(stranger.Value)} in a route without family='ipv6'; write the family"
                : $"libvirt refuses {Findings.Quote(stranger.Value)} in a route of family='{family}'");
        }
        else if (route["netmask"] is { } netmask && family == "ipv6")
        {
            findings.Add(netmask, "libvirt refuses a netmask in a route of family='ipv6'; write 'prefix'");
        }
        else if (PrefixOf(route) is { } prefix)
        {
            JudgeNetwork(route, expected, prefix, findings);
        }
    }

    private static void JudgeNetwork(WrittenElement route, SocketFamily family, ulong prefix, Findings findings)
    {
        if (family == SocketFamily.InterNetwork && prefix > IpAddresses.LongestIpv4Prefix)
        {
            findings.Add(route["prefix"]!, "libvirt refuses an IPv4 prefix longer than 32");
        }
        else if (route["address"] is { } address
            && IPAddress.TryParse(address.Value, out IPAddress? parsed)
            && !IsNetwork(parsed, Mask(route, parsed, prefix)))
        {
            findings.Add(address, route["prefix"] is null && route["netmask"] is null
                ? $"libvirt refuses a route to {Findings.Quote(address.Value)} without a prefix, for a prefix of 0 leads "
                    + "anywhere; write 'prefix'"
                : $"libvirt refuses a route to {Findings.Quote(address.Value)}: it is the address of a host, and not of a "
                    + "network of this prefix");
        }
    }

    // A prefix that is not written counts as 0; null if libvirt cannot read it.
    private static ulong? PrefixOf(WrittenElement route) =>
        route["prefix"] is not { } prefix ? 0
        : NumberSyntax.Decimal32.Read(prefix.Value, out ulong length) == NumberFault.None ? length
        : null;

    private static byte[] Mask(WrittenElement route, IPAddress address, ulong prefix)
    {
        if (route["netmask"] is { } netmask && IPAddress.TryParse(netmask.Value, out IPAddress? parsed))
            return parsed.GetAddressBytes();
        byte[] mask = new byte[address.GetAddressBytes().Length];
        for (int bit = 0; bit < mask.Length * 8 && (ulong)bit < prefix; bit++)
            mask[bit / 8] |= (byte)(0x80 >> (bit % 8));
        return mask;
    }

    private static bool IsNetwork(IPAddress address, byte[] mask)
    {
        byte[] bytes = address.GetAddressBytes();
        return bytes.Length != mask.Length || bytes.Zip(mask).All(pair => (pair.First & ~pair.Second) == 0);
    }
}
