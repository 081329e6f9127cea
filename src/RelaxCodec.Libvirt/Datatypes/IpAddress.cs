namespace RelaxCodec.Libvirt;

/// <summary>An IP address of either family.</summary>
[Datatype("ipAddr", Expected = "an IPv4 or IPv6 address")]
[Data("string", Pattern = Ipv4Address.Pattern)]
[Data("string", Pattern = Ipv6Address.Pattern)]
public sealed partial class IpAddress;

/// <summary>An IPv4 address: four decimal bytes without leading zeros, dots between.</summary>
[Datatype("ipv4Addr", Expected = "an IPv4 address"), Data("string", Pattern = Pattern)]
public sealed partial class Ipv4Address
{
    private const string Byte = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

    internal const string Pattern = $@"({Byte}\.){{3}}{Byte}";
}

/// <summary>An IPv6 address, of which the last four bytes may be written as an IPv4 address.</summary>
[Datatype("ipv6Addr", Expected = "an IPv6 address"), Data("string", Pattern = Pattern)]
public sealed partial class Ipv6Address
{
    private const string W = "[0-9A-Fa-f]{1,4}";
    private const string V4 = Ipv4Address.Pattern;

    /// <summary>By the number of words before the <c>::</c>. Even <c>:192.0.2.1</c>, with one colon, is in libvirt's language.</summary>
    internal const string Pattern =
        $"({W}:){{7}}({W}|:)" +
        $"|({W}:){{6}}(:({W})?|{V4})" +
        $"|({W}:){{5}}:(({W}:)?{W}|{V4})?" +
        $"|({W}:){{4}}:(({W}:){{0,2}}{W}|{V4})?" +
        $"|({W}:){{3}}:(({W}:){{0,3}}{W}|{V4})?" +
        $"|({W}:){{2}}:(({W}:){{0,4}}{W}|{V4})?" +
        $"|{W}::(({W}:){{0,5}}{W}|{V4})?" +
        $"|::(({W}:){{0,6}}{W}|({W}:){{0,5}}{V4})?" +
        $"|:{V4}";
}

/// <summary>The number of an IP address's bits that are the network's.</summary>
[Datatype("ipPrefix", Value = typeof(uint)), Data("unsignedInt", MaxInclusive = "128")]
public sealed partial class IpPrefix;

/// <summary>A TCP or UDP port, or -1.</summary>
[Datatype("PortNumber", Value = typeof(int)), Data("int", MinInclusive = "-1", MaxInclusive = "65535")]
public sealed partial class PortNumber;

/// <summary>A TCP or UDP port.</summary>
[Datatype("port", Value = typeof(int)), Data("integer", MinInclusive = "1", MaxInclusive = "65535")]
public sealed partial class NetworkPort;
