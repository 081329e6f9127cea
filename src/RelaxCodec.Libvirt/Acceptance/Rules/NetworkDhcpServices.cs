using System.Buffers.Binary;
using System.Net;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV103 to LV106, LV114: the DHCP service of a network (<c>virNetworkDHCPDefParseXML</c>, <c>networkValidate</c>).</summary>
internal static class NetworkDhcpServices
{
    private const ulong SecondsOfShortestLease = 120;
    private const ulong MinutesOfShortestLease = 2;

    // Of a range's addresses all but the last two bytes are the same, whatever the prefix (virSocketAddrGetRange).
    private const int BytesThatVary = 2;
    private const int Ipv4Bytes = 4;

    public static void JudgeRanges(NetworkItem network, Findings findings)
    {
        foreach ((WrittenElement ip, WrittenElement dhcp) in Services(network))
        {
            foreach (WrittenElement range in dhcp.ChildrenNamed("range"))
                JudgeRange(ip, range, findings);
        }
    }

    public static void JudgeHosts(NetworkItem network, Findings findings)
    {
        foreach ((WrittenElement ip, WrittenElement dhcp) in Services(network))
        {
            foreach (WrittenElement host in dhcp.ChildrenNamed("host"))
                JudgeHost(ip["family"]?.Value == "ipv6", host, findings);
        }
    }

    public static void JudgeLeases(NetworkItem network, Findings findings)
    {
        foreach ((_, WrittenElement dhcp) in Services(network))
        {
            foreach (WrittenElement owner in dhcp.Children.Where(child => child.Name is "range" or "host"))
            {
                if (owner.Child("lease") is { } lease && IsShort(lease))
                    findings.Add(
                        lease["expiry"]!, "libvirt refuses a lease of less than two minutes; write more, or 0 for one that does not end");
            }
        }
    }

    public static void JudgeBoot(NetworkItem network, Findings findings)
    {
        foreach (WrittenElement ip in network.Ips)
        {
            bool isIpv6 = ip["family"]?.Value == "ipv6";
            if (isIpv6 && ip.Child("tftp") is { } tftp)
                findings.Add(tftp, "libvirt refuses <tftp> with family='ipv6'; write it in the <ip> of an IPv4 address");
            if (!isIpv6 && ip.Child("dhcp")?.Child("bootp")?["server"] is { } server && !IPAddress.TryParse(server.Value, out _))
            {
                findings.Add(server,
                    $"libvirt refuses {Findings.Quote(server.Value)} as boot server: it looks no name up; write an address");
            }
        }
    }

    public static void JudgeServices(NetworkItem network, Findings findings)
    {
        IEnumerable<WrittenElement> serving = network.Ips.Where(ip => NetworkAddresses.IsComplete(ip) && Serves(ip));
        foreach (IGrouping<bool, WrittenElement> family in serving.GroupBy(ip => ip["family"]?.Value == "ipv6"))
        {
            if (family.Skip(1).FirstOrDefault() is { } second)
            {
                findings.Add(second.Child("dhcp")!, $"the network driver refuses a second <dhcp> for {(family.Key ? "IPv6" : "IPv4")}; "
                    + "keep the ranges and hosts of one address");
            }
        }
    }

    // 0 is a lease that does not end; every hour is long enough.
    private static bool IsShort(WrittenElement lease)
    {
        if (lease["expiry"] is not { } expiry
            || NumberSyntax.Any64.Read(expiry.Value, out ulong value) is not (NumberFault.None or NumberFault.Octal)
            || value == 0)
        {
            return false;
        }

        return lease.Token("unit") switch
        {
            "seconds" => value < SecondsOfShortestLease,
            "hours" => false,
            _ => value < MinutesOfShortestLease,
        };
    }

    private static bool Serves(WrittenElement ip) => ip.Child("dhcp")?.Children.Any(child => child.Name is "range" or "host") == true;

    // Where the address itself is not understood, that is said alone.
    private static IEnumerable<(WrittenElement Ip, WrittenElement Dhcp)> Services(NetworkItem network) =>
        network.Ips.Where(ip => NetworkAddresses.IsComplete(ip) && ip.Child("dhcp") is not null).Select(ip => (ip, ip.Child("dhcp")!));

    private static void JudgeRange(WrittenElement ip, WrittenElement range, Findings findings)
    {
        if (!IPAddress.TryParse(range["start"]?.Value, out IPAddress? start)
            || !IPAddress.TryParse(range["end"]?.Value, out IPAddress? end))
        {
            return;
        }

        if (Subnet.Of(ip) is not { } subnet)
        {
            findings.Add(range, "libvirt refuses a range of a network whose prefix it does not know; write 'prefix'");
        }
        else if (!subnet.Contains(start))
        {
            findings.Add(range["start"]!, $"libvirt refuses {Findings.Quote(start.ToString())}: it is not in the network {subnet}");
        }
        else if (!subnet.Contains(end))
        {
            findings.Add(range["end"]!, $"libvirt refuses {Findings.Quote(end.ToString())}: it is not in the network {subnet}");
        }
        else if (subnet.IsIpv4 && start.Equals(subnet.First))
        {
            findings.Add(range["start"]!,
                $"libvirt refuses {Findings.Quote(start.ToString())}: it is the address of the network {subnet} itself; begin behind it");
        }
        else if (subnet.IsIpv4 && end.Equals(subnet.Last))
        {
            findings.Add(range["end"]!,
                $"libvirt refuses {Findings.Quote(end.ToString())}: it is the broadcast address of {subnet}; end before it");
        }
        else
        {
            JudgeOrder(range, start, end, findings);
        }
    }

    /// <summary>Judges what every range of addresses must be: in order, and not too large.</summary>
    public static void JudgeOrder(WrittenElement range, IPAddress start, IPAddress end, Findings findings)
    {
        byte[] first = start.GetAddressBytes();
        byte[] last = end.GetAddressBytes();
        bool isCounted = first.Length == Ipv4Bytes && findings.IsIn(LibvirtChanges.CountedRanges);
        if (!isCounted && !first.AsSpan(..^BytesThatVary).SequenceEqual(last.AsSpan(..^BytesThatVary)))
        {
            findings.Add(range["end"]!,
                $"libvirt refuses the range: {start} and {end} differ before their last two bytes; write a smaller one");
        }
        else if (first.AsSpan().SequenceCompareTo(last) > 0)
        {
            findings.Add(range["end"]!,
                $"libvirt refuses a range from {start} to {end}: it is reversed; write the smaller address as 'start'");
        }
        else if (isCounted && BinaryPrimitives.ReadUInt32BigEndian(last) - BinaryPrimitives.ReadUInt32BigEndian(first) > ushort.MaxValue)
        {
            findings.Add(range["end"]!,
                $"libvirt refuses a range of more than 65536 addresses, from {start} to {end}; write a smaller one");
        }
    }

    private static void JudgeHost(bool isIpv6, WrittenElement host, Findings findings)
    {
        if (isIpv6 && host["mac"] is { } mac)
            findings.Add(mac, "libvirt refuses a MAC address for a host of an IPv6 network; write its 'id' (DUID) or its 'name'");
        else if (host["name"] is { } name && !(name.Value is [var first, ..] && char.IsAsciiLetterOrDigit(first)))
            findings.Add(name, $"libvirt refuses {Findings.Quote(name.Value)} as the name of a host: it begins with a letter or a digit");
        else if (!isIpv6 && host["id"] is { } id && host["name"] is null)
            findings.Add(id, "libvirt refuses an 'id' alone for a host of an IPv4 network; write its 'mac' or its 'name'");
    }
}
