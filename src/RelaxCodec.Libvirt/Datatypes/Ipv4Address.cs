namespace RelaxCodec.Libvirt;

/// <summary>An IPv4 address: four decimal bytes without leading zeros, dots between.</summary>
[Datatype("ipv4Addr", Expected = "an IPv4 address"), Data("string", Pattern = Pattern)]
public sealed partial class Ipv4Address
{
    private const string Byte = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

    internal const string Pattern = $@"({Byte}\.){{3}}{Byte}";
}
