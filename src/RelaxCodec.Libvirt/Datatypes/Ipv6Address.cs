namespace RelaxCodec.Libvirt;

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
