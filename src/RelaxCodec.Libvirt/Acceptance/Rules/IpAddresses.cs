using System.Net;
using SocketFamily = System.Net.Sockets.AddressFamily;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV032: addresses whose parts are not of one family (<c>virDomainNetIPParseXML</c>).</summary>
internal static class IpAddresses
{
    /// <summary>How many bits an IPv4 address has.</summary>
    public const ulong LongestIpv4Prefix = 32;

    public static void Judge(DeviceItem device, Findings findings)
    {
        foreach (WrittenElement ip in device.OnBothSides("ip"))
            Judge(ip, findings);
    }

    /// <summary>The family of an address; null if it is none.</summary>
    public static SocketFamily? FamilyOf(string? address) =>
        IPAddress.TryParse(address, out IPAddress? parsed)
            ? parsed.AddressFamily == SocketFamily.InterNetwork ? SocketFamily.InterNetwork : SocketFamily.InterNetworkV6
            : null;

    /// <summary>The name of a family in libvirt's XML.</summary>
    public static string Name(SocketFamily family) => family == SocketFamily.InterNetwork ? "ipv4" : "ipv6";

    private static void Judge(WrittenElement ip, Findings findings)
    {
        if (FamilyOf(ip["address"]?.Value) is not { } family)
            return;
        if (ip["family"] is { } written && written.Value != Name(family))
        {
            findings.Add(written,
                $"libvirt refuses family='{written.Value}' with the address {Findings.Quote(ip["address"]!.Value)}; write "
                + $"'{Name(family)}'");
        }

        if (ip["peer"] is { } peer && FamilyOf(peer.Value) is { } peerFamily && peerFamily != family)
            findings.Add(peer, $"libvirt refuses a peer that is not of the address's family; write an {Name(family)} address");
        if (family == SocketFamily.InterNetwork && ip["prefix"] is { } prefix
            && NumberSyntax.DecimalMinusZero32.Read(prefix.Value, out ulong length) == NumberFault.None && length > LongestIpv4Prefix)
        {
            findings.Add(prefix, "libvirt refuses an IPv4 prefix longer than 32");
        }
    }
}
