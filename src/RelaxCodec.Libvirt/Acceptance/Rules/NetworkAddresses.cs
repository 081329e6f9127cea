using SocketFamily = System.Net.Sockets.AddressFamily;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV102, LV118: the addresses of a network's bridge (<c>virNetworkIPDefParseXML</c>, <c>networkAddAddrToBridge</c>).</summary>
internal static class NetworkAddresses
{
    public static void Judge(NetworkItem network, Findings findings)
    {
        foreach (WrittenElement ip in network.Ips)
            Judge(ip, findings);
    }

    public static void JudgeNetmasks(NetworkItem network, Findings findings)
    {
        foreach (WrittenElement ip in network.Ips.Where(ip => network.HasOwnBridge && IsComplete(ip)))
        {
            if (Subnet.Of(ip) is null)
            {
                findings.Add(ip, "netmask", "libvirt does not start a network with " + (ip["netmask"] is { } netmask
                    ? $"the netmask {Findings.Quote(netmask.Value)}: its ones are not all in front; write a prefix"
                    : $"{Findings.Quote(ip["address"]!.Value)}: it knows no usual prefix of this address; write 'prefix'"));
            }
            else if (ip.Token("localPtr") == "yes" && Subnet.Of(ip) is { } subnet && !IsZone(subnet))
            {
                findings.Add(ip["localPtr"]!, $"libvirt does not start a network with localPtr='yes' for {subnet}: names of addresses end "
                    + $"at a prefix of {(subnet.IsIpv4 ? "8, 16 or 24" : "a multiple of 4")}; write such a prefix, or leave it out");
            }
        }
    }

    /// <summary>Whether an address has all its parts and all are of one family, so that it can be asked what lies in its network.</summary>
    public static bool IsComplete(WrittenElement ip) =>
        IpAddresses.FamilyOf(ip["address"]?.Value) is { } family && family == FamilyWritten(ip)
        && (ip["netmask"] is null || family == SocketFamily.InterNetwork) && !IsTooLong(ip["prefix"], family);

    private static void Judge(WrittenElement ip, Findings findings)
    {
        if (ip["address"] is not { } address)
        {
            findings.Add(ip, "libvirt refuses an <ip> without 'address'; write that of the bridge");
            return;
        }

        if (IpAddresses.FamilyOf(address.Value) is not { } family)
            return;
        if (family != FamilyWritten(ip))
        {
            findings.Add(ip, "family", ip["family"] is { } written
                ? $"libvirt refuses family='{written.Value}' with {Findings.Quote(address.Value)}; write '{IpAddresses.Name(family)}'"
                : $"libvirt refuses the address {Findings.Quote(address.Value)} without family='ipv6'; write the family");
        }
        else if (ip["netmask"] is { } netmask && family == SocketFamily.InterNetworkV6)
        {
            findings.Add(netmask, "libvirt refuses a netmask with family='ipv6'; write 'prefix'");
        }
        else if (IsTooLong(ip["prefix"], family))
        {
            findings.Add(ip["prefix"]!, "libvirt refuses an IPv4 prefix longer than 32");
        }
    }

    private static bool IsTooLong(WrittenAttribute? prefix, SocketFamily family) =>
        family == SocketFamily.InterNetwork && NumberSyntax.Decimal32.Read(prefix?.Value ?? "", out ulong length) == NumberFault.None
        && length > IpAddresses.LongestIpv4Prefix;

    private static SocketFamily FamilyWritten(WrittenElement ip) =>
        ip["family"]?.Value == "ipv6" ? SocketFamily.InterNetworkV6 : SocketFamily.InterNetwork;

    // Names of addresses are made of whole bytes, or of half ones (virSocketAddrPTRDomain).
    private static bool IsZone(Subnet subnet) =>
        subnet.Prefix is > 0 and not 128 && (subnet.IsIpv4 ? subnet.Prefix is 8 or 16 or 24 : subnet.Prefix % 4 == 0);
}
