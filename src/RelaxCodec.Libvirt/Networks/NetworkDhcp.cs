namespace RelaxCodec.Libvirt;

/// <summary>The DHCP server of a network.</summary>
[Element("dhcp")]
public sealed partial class NetworkDhcp
{
    /// <summary>The addresses that are given to any guest.</summary>
    public List<DhcpRange> Ranges { get; } = [];

    /// <summary>The addresses that are given to one guest each.</summary>
    public List<DhcpHost> Hosts { get; } = [];

    /// <summary>What guests boot from.</summary>
    [Since("0.7.1")]
    public DhcpBoot? Boot { get; set; }
}

/// <summary>A range of addresses that are given to any guest.</summary>
[Element("range")]
public sealed partial class DhcpRange
{
    /// <summary>The first address.</summary>
    [Attr("start"), Data<IpAddress>]
    public required string Start { get; set; }

    /// <summary>The last address.</summary>
    [Attr("end"), Data<IpAddress>]
    public required string End { get; set; }

    /// <summary>How long an address is given for.</summary>
    public DhcpLease? Lease { get; set; }
}

/// <summary>An address that is given to one guest: known by its MAC address (IPv4), its DHCP identifier (IPv6) or its name.</summary>
[Element("host")]
public sealed partial class DhcpHost
{
    /// <summary>The MAC address of the guest.</summary>
    [Attr("mac"), Data<UnicastMacAddress>, Choice("host", "mac")]
    public MacAddress? Mac { get; set; }

    /// <summary>The DHCP unique identifier of the guest.</summary>
    [Attr("id"), Data<DhcpUniqueIdentifier>, Choice("host", "id"), Since("1.0.3")]
    public string? Id { get; set; }

    /// <summary>The name of the guest.</summary>
    [Attr("name"), Choice("host", "mac", Optional = true), Choice("host", "id", Optional = true), Choice("host", "name")]
    public string? Name { get; set; }

    /// <summary>The address.</summary>
    [Attr("ip"), Data<IpAddress>]
    public required string Ip { get; set; }

    /// <summary>How long the address is given for.</summary>
    public DhcpLease? Lease { get; set; }
}

/// <summary>How long an address is given for.</summary>
[Element("lease")]
public sealed partial class DhcpLease
{
    /// <summary>The time; 0 for ever.</summary>
    [Attr("expiry"), Data<LeaseTime>]
    public required ulong Expiry { get; set; }

    /// <summary>The unit of the time; minutes if absent.</summary>
    [Attr("unit")]
    public DhcpLeaseUnit? Unit { get; set; }
}

/// <summary>A unit of time.</summary>
public enum DhcpLeaseUnit : byte
{
    /// <summary>Seconds.</summary>
    [Value("seconds")]
    Seconds,

    /// <summary>Minutes.</summary>
    [Value("minutes")]
    Minutes,

    /// <summary>Hours.</summary>
    [Value("hours")]
    Hours,
}

/// <summary>A time of 64 bits in digits, without a sign.</summary>
[Datatype("leaseExpiry", Mapping = typeof(NumberForm.AnyRadix<ulong>)), Data("unsignedLong", Pattern = "[0-9]+")]
public sealed partial class LeaseTime;

/// <summary>
/// A DHCP unique identifier (RFC 8415, section 11): bytes in hexadecimal, colons between. The first two bytes are its type.
/// </summary>
[Datatype("DUID", Expected = "a DHCP unique identifier such as 0:3:0:1:52:54:0:5:6:7")]
[Data("string", Pattern = LinkLayerAndTime)]
[Data("string", Pattern = Enterprise)]
[Data("string", Pattern = LinkLayer)]
[Data("string", Pattern = Uuid)]
public sealed partial class DhcpUniqueIdentifier
{
    private const string Byte = "[a-fA-F0-9]{1,2}";
    private const string Zero = "0{1,2}";

    /// <summary>The type of hardware: two bytes of which the second is 1 to 15.</summary>
    private const string Hardware = Zero + ":0?[a-fA-F1-9]";

    private const string LinkLayerAndTime = $"{Zero}:0?1:{Hardware}(:{Byte}){{4}}(:{Byte}){{6,8}}";
    private const string Enterprise = $"{Zero}:0?2(:{Byte}){{4}}(:{Byte}){{1,124}}";
    private const string LinkLayer = $"{Zero}:0?3:{Hardware}(:{Byte}){{6,8}}";
    private const string Uuid = $"{Zero}:0?4(:{Byte}){{16}}";
}

/// <summary>What guests boot from.</summary>
[Element("bootp")]
public sealed partial class DhcpBoot
{
    /// <summary>The file.</summary>
    [Attr("file"), Data<FilePath>]
    public required string File { get; set; }

    /// <summary>The TFTP server that has the file; the network's own if absent.</summary>
    [Attr("server"), Data<DnsName>, Since("0.7.3")]
    public string? Server { get; set; }
}
