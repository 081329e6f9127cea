namespace RelaxCodec.Libvirt;

/// <summary>An IP address of either family.</summary>
[Datatype("ipAddr", Expected = "an IPv4 or IPv6 address")]
[Data("string", Pattern = Ipv4Address.Pattern)]
[Data("string", Pattern = Ipv6Address.Pattern)]
public sealed partial class IpAddress;
