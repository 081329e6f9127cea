using System.Net;
using SocketFamily = System.Net.Sockets.AddressFamily;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>The addresses of a network: one of them, and how many bits they share.</summary>
/// <param name="Address">An address.</param>
/// <param name="Prefix">The number of bits.</param>
internal sealed record Subnet(IPAddress Address, int Prefix)
{
    private const int BitsInByte = 8;
    private const int ClassA = 8;
    private const int ClassB = 16;
    private const int ClassC = 24;
    private const int DefaultOfIpv6 = 64;

    public bool IsIpv4 => Address.AddressFamily == SocketFamily.InterNetwork;

    /// <summary>Its first address.</summary>
    public IPAddress First => new(Map((address, mask) => address & mask));

    /// <summary>Its last address.</summary>
    public IPAddress Last => new(Map((address, mask) => address | ~mask));

    /// <summary>
    /// That of an <c>&lt;ip&gt;</c> (<c>virSocketAddrGetIPPrefix</c>): with the prefix, the netmask, or what was usual before there were
    /// prefixes. Null if libvirt finds none, as for a netmask with holes.
    /// </summary>
    /// <param name="ip">The element, with an address of the family that it says.</param>
    public static Subnet? Of(WrittenElement ip)
    {
        if (!IPAddress.TryParse(ip["address"]?.Value, out IPAddress? address))
            return null;
        if (NumberSyntax.Decimal32.Read(ip["prefix"]?.Value ?? "", out ulong written) == NumberFault.None && written > 0)
            return written <= (ulong)(address.GetAddressBytes().Length * BitsInByte) ? new Subnet(address, (int)written) : null;
        int? prefix = IPAddress.TryParse(ip["netmask"]?.Value, out IPAddress? netmask) ? BitsOf(netmask) : UsualFor(address);
        return prefix is { } bits ? new Subnet(address, bits) : null;
    }

    public bool Contains(IPAddress other) =>
        other.AddressFamily == Address.AddressFamily && new Subnet(other, Prefix).First.Equals(First);

    public override string ToString() => $"{First}/{Prefix}";

    private byte[] Map(Func<byte, byte, int> combine) =>
        [.. Address.GetAddressBytes().Select((octet, i) =>
            (byte)combine(octet, (byte)(byte.MaxValue << (BitsInByte - Math.Clamp(Prefix - (i * BitsInByte), 0, BitsInByte)))))];

    private static int? BitsOf(IPAddress netmask)
    {
        string bits = string.Concat(netmask.GetAddressBytes().Select(octet => octet.ToString("b8", null)));
        return bits.Contains("01", StringComparison.Ordinal) ? null : bits.Count(bit => bit == '1');
    }

    private static int? UsualFor(IPAddress address)
    {
        if (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
            return 0;
        if (address.AddressFamily == SocketFamily.InterNetworkV6)
            return DefaultOfIpv6;
        return address.GetAddressBytes()[0] switch
        {
            < 0x80 => ClassA,
            < 0xC0 => ClassB,
            < 0xE0 => ClassC,
            _ => null,
        };
    }
}
